const protocols = ['https:', 'http:']
const hidden = /[\p{Cc}\p{Cf}\s\\]/u

/** True for a web address that names its host openly: no script, no credentials, no hidden characters. */
export function isSafeUrl(value: unknown): boolean {
  if (typeof value !== 'string' || hidden.test(value) || !URL.canParse(value)) return false
  const { protocol, username, password } = new URL(value)
  return protocols.includes(protocol) && value.includes('://') && username === '' && password === ''
}

/** True for what a link in running text may hold: a web address, a mail address, a path or a fragment. */
export function isSafeLink(value: unknown): boolean {
  if (typeof value !== 'string') return false
  if (/^mailto:[^\s<>"]+@[^\s<>"]+$/.test(value)) return true
  if (/^(\/(?!\/)|#)[^\s\\]*$/.test(value)) return !hidden.test(value)
  return isSafeUrl(value)
}

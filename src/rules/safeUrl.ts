const protocols = ['https:', 'http:']
const hidden = /[\p{Cc}\p{Cf}\s\\]/u
const mail = /^[^\s<>"@]+@[^\s<>"@]+$/
const phone = /^\+?[\d().-]+(;[\w-]+=[\w+.-]+)*$/
// The editor would escape any other fragment when it stores it, and the link would lead nowhere.
const fragment = /^#[\w-]+$/

/** True for a web address that names its host openly: no script, no credentials, no hidden characters. */
export function isSafeUrl(value: unknown): boolean {
  if (typeof value !== 'string' || hidden.test(value) || !URL.canParse(value)) return false
  const { protocol, username, password } = new URL(value)
  return protocols.includes(protocol) && value.includes('://') && username === '' && password === ''
}

/**
 * True for what a link in running text may hold: a web address, a mail address, a telephone number or a place on the
 * same page. What it means is read as browsers read it (WHATWG URL). Pages of ours are linked by relation.
 */
export function isSafeLink(value: unknown): boolean {
  if (typeof value !== 'string' || hidden.test(value)) return false
  if (fragment.test(value)) return true
  if (!URL.canParse(value)) return false
  const { protocol, pathname, hostname } = new URL(value)
  if (protocol === 'mailto:') return mail.test(pathname)
  if (protocol === 'tel:') return phone.test(pathname)
  return isSafeUrl(value) && hostname.includes('.')
}

import { checkPath } from '#rules/pathOf.ts'

const accents = /\p{Diacritic}/gu
const slashes = /\/{2,}/g
const lastSlash = /\/$/
const longest = 500
/** An encoded slash or backslash is no separator, and dots lead nowhere: neither is a spelling of another path. */
const foreign = /%2f|%5c|\\|\0|(?:^|\/)\.{1,2}(?:\/|$)/i

/**
 * The one spelling of a path that was asked for, percent-encoded as it came: lower case, no accents, no slash at its end.
 * Null where no document can have it.
 */
export function canonicalPath(asked: string): string | null {
  if (asked.length > longest || foreign.test(asked)) return null
  const decoded = decode(asked)
  if (decoded === null || foreign.test(decoded)) return null
  const path = decoded
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(slashes, '/')
    .replace(lastSlash, '')
  return checkPath(path) === true ? path : null
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

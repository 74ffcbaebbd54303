const weak = /^W\//
const longest = 10_000

/**
 * Whether a client that sent `If-None-Match` has the answer with this tag already (RFC 9110, 13.1.2). What it says of
 * caches beside that counts for caches: `fetch` says no-cache whenever somebody sets the header.
 */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined || ifNoneMatch.length > longest) return false
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(weak, '') === etag)
}

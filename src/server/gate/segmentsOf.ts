import { NotFound, PathMalformed } from '#errors/catalogue.ts'

const base = '/api/'
const longest = 200
const foreign = /[^\x21-\x7e]|[\\?#]/
const dots = /^\.{1,2}$/
const unsafe = /[\0/\\]/
const needlesslyEncoded = /%(?:2[de]|3\d|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae])/i

/**
 * The decoded parts of an address below `/api/`. There is one way to write each: another spelling
 * (a further slash, a letter as `%61`) is NotFound, so that limits and caches count it with nothing.
 * Throws PathMalformed for what no address may hold.
 */
export function segmentsOf(path: string): string[] {
  if (foreign.test(path)) throw new PathMalformed({})
  if (!path.startsWith(base)) throw new NotFound({})
  return path.slice(base.length).split('/').map(readSegment)
}

function readSegment(raw: string): string {
  const segment = decode(raw)
  if (dots.test(segment) || unsafe.test(segment) || needlesslyEncoded.test(raw))
    throw new NotFound({})
  if (segment === '' || segment.length > longest) throw new NotFound({})
  return segment
}

function decode(raw: string): string {
  try {
    return decodeURIComponent(raw)
  } catch {
    throw new PathMalformed({})
  }
}

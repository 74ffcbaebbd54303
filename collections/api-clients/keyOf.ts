import { createHash, randomBytes } from 'node:crypto'

const prefix = 'kindred_'
const shown = prefix.length + 6
const bearer = /^bearer (kindred_[\w-]{43})$/i

/** A new key: 32 random bytes, with a name in front by which people and scanners know what they found. */
export function newKey(): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`
}

/** What is stored of a key. It is random, so that a plain hash is as good as a slow one. */
export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** How a key begins, to tell keys apart. */
export function startOf(key: string): string {
  return key.slice(0, shown)
}

/** The key that a request brings; null where it brings none of ours. Only the header is looked at. */
export function keyIn(headers: Pick<Headers, 'get'>): string | null {
  return bearer.exec(headers.get('Authorization') ?? '')?.[1] ?? null
}

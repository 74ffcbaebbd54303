import { createHmac, timingSafeEqual } from 'node:crypto'
import { CursorInvalid } from '#errors/catalogue.ts'

/** What a cursor is a place in. */
export type Purpose = {
  /** The list, and whatever of it must be the same when it is read on, such as its filters. */
  list: string
  /** The query parameter that the cursor comes back in. */
  parameter: string
}

/** Anything small that JSON can hold. */
export type CursorValue =
  string | number | boolean | null | CursorValue[] | { [name: string]: CursorValue }

export type Cursors = {
  write: (purpose: Purpose, value: CursorValue) => string
  /** Throws CursorInvalid for whatever `write` did not make for this purpose. */
  read: (purpose: Purpose, text: string) => CursorValue
}

const version = '1'
const macBytes = 16
const longest = 1000

/**
 * Places in lists as opaque texts: base64url of a seal (HMAC-SHA-256, its first 128 bits), the version of the form, and
 * JSON. A client cannot make or change one, so what is read from it needs no further check of its form.
 */
export function createCursors({ secret }: { secret: string }): Cursors {
  const seal = ({ list }: Purpose, body: string) =>
    createHmac('sha256', secret)
      .update(JSON.stringify(['kindred cursor', list, body]))
      .digest()
      .subarray(0, macBytes)

  return {
    write(purpose, value) {
      const body = version + JSON.stringify(value)
      return Buffer.concat([seal(purpose, body), Buffer.from(body)]).toString('base64url')
    },
    read(purpose, text) {
      const bytes = bytesOf(text)
      const body = bytes ? sealedIn(bytes, (one) => seal(purpose, one)) : null
      if (body === null) throw new CursorInvalid({ path: purpose.parameter })
      return JSON.parse(body.slice(version.length)) as CursorValue
    },
  }
}

/** What was sealed, or null where the seal is of another text or the version is not known. */
function sealedIn(bytes: Buffer, seal: (body: string) => Buffer): string | null {
  const body = bytes.subarray(macBytes).toString()
  const isSealed = timingSafeEqual(bytes.subarray(0, macBytes), seal(body))
  return isSealed && body.startsWith(version) ? body : null
}

/** Null for what is too long or too short, or is another spelling of the same bytes. */
function bytesOf(text: string): Buffer | null {
  if (text.length > longest) return null
  const bytes = Buffer.from(text, 'base64url')
  return bytes.length > macBytes && bytes.toString('base64url') === text ? bytes : null
}

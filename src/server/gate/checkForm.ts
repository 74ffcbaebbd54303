import busboy from 'busboy'
import { BodyMalformed, BodyTooLarge } from '#errors/catalogue.ts'
import { readJson } from './checkJson.ts'

const mostBytes = 1_000_000

/**
 * Throws unless the form is what the admin sends: the fields of a document as JSON in `_payload`, held to the same rules
 * as a body of JSON, and one file at most in `file`. Payload would merge other parts, and fail on broken ones.
 */
export async function checkForm(body: Buffer, contentType: string): Promise<void> {
  const parts = await partsOf(body, contentType)
  for (const [index, { name, isFile }] of parts.entries()) {
    const isKnown = isFile ? name === 'file' : name === '_payload'
    const isSecond = parts.findIndex((part) => part.name === name) !== index
    if (!isKnown || isSecond)
      throw new BodyMalformed({ reason: 'a form holds "_payload" and "file", each once at most' })
  }
  const fields = parts.find(({ isFile }) => !isFile)
  if (fields?.isCut) throw new BodyTooLarge({ most: mostBytes })
  if (fields) readJson(fields.value)
}

type Part = { name: string; isFile: boolean; value: string; isCut: boolean }

function partsOf(body: Buffer, contentType: string): Promise<Part[]> {
  return new Promise((resolve, reject) => {
    const parts: Part[] = []
    const malformed = () => reject(new BodyMalformed({ reason: 'it is not a well-formed form' }))
    const parser = busboy({
      headers: { 'content-type': contentType },
      limits: { parts: 3, fieldSize: mostBytes, fieldNameSize: 100 },
    })
    // Types say otherwise, but a part may come without a name.
    parser.on('field', (name: string | undefined, value, { valueTruncated: isCut }) =>
      parts.push({ name: name ?? '', isFile: false, value, isCut }),
    )
    parser.on('file', (name: string | undefined, stream) => {
      parts.push({ name: name ?? '', isFile: true, value: '', isCut: false })
      stream.on('error', malformed).resume()
    })
    parser
      .on('error', malformed)
      .on('close', () => resolve(parts))
      .end(body)
  })
}

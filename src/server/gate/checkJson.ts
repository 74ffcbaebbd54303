import { BodyMalformed } from '#errors/catalogue.ts'
import { parseJson } from './parseJson.ts'

/** Enough for the largest running texts that can be stored: two thousand nodes each, with nine keys to a node. */
const mostKeys = 50_000

/** The object that the body of a request holds. Throws BodyMalformed with the reason. */
export function readJson(text: string): unknown {
  const { value, problem } = { value: undefined, ...parseJson(text, { mostKeys }) }
  if (problem) throw new BodyMalformed({ reason: problem })
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BodyMalformed({ reason: 'it must be a JSON object' })
  }
  return value
}

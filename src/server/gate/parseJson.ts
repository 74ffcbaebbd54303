import { jsonProblem } from './jsonProblem.ts'

export type Parsed = { value: unknown; problem?: never } | { problem: string }

/** Strict JSON: the value, or what is wrong with the text in words that end a sentence. Never throws. */
export function parseJson(text: string, { mostKeys = 10_000 } = {}): Parsed {
  const problem = jsonProblem(text, { mostKeys })
  if (problem) return { problem }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { problem: 'it is not JSON' }
  }
}

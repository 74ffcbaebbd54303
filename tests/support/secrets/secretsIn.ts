import type { Answer } from '#tests/support/ask.ts'
import { secretWord } from './canary.ts'

/** Fields for staff, and those that Kindred keeps for itself. */
const secretFields = [
  'owner',
  'savedBy',
  'stage',
  'revision',
  'errorCount',
  'warningCount',
  'translationRecord',
  'foldedLabel',
  'key',
  'provenance',
  'source',
  'sourceHash',
  'importedAt',
  'updateType',
  'changeNote',
  'createdAt',
  'originalName',
  'email',
  '_status',
]

const searchEcho = new RegExp(`"query":"${secretWord}"`)

/** What an answer gives away: marked words, words of the fixture that readers must not get, and fields. */
export function secretsIn({ text, headers, body }: Answer, words: string[]): string[] {
  const all = `${text.replace(searchEcho, '')}\n${JSON.stringify([...headers])}`
  const marks = [...(all.match(/canary[\w-]*/gi) ?? []), ...(all.match(/quokka/gi) ?? [])]
  const found = words.filter((word) => all.includes(word))
  return [...marks, ...found, ...fieldsIn(body).filter((name) => secretFields.includes(name))]
}

function fieldsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]: [string, unknown]) =>
    // What Lexical keeps of a node is not ours, nor is what an error says of a parameter.
    name === 'nodes' ? [] : [name, ...fieldsIn(one)],
  )
}

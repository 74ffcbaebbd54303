import { asValues } from '#rules/findings/asValues.ts'
import type { Values } from '#rules/findings/finding.ts'
import { plainText } from '#rules/translations/wordsToTranslate.ts'

/** The words at a place of a document. `key` is a path with the id of each row in place of its number. */
export function sourceAt(key: string, values: Values): string {
  return plainText(key.split('.').reduce<unknown>(inside, values))
}

function inside(value: unknown, part: string): unknown {
  if (!Array.isArray(value)) return asValues(value)[part]
  return value.map(asValues).find(({ id }) => id === part)
}

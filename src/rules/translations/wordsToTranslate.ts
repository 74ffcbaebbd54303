import { asValues } from '#rules/findings/asValues.ts'
import { blocksOf } from '#rules/findings/blocksOf.ts'
import type { FieldShape, Values } from '#rules/findings/finding.ts'

/** The words of one field in one language; none where it is empty. */
export type Words = {
  /** As `path`, with the id of a row in place of its number. */
  key: string
  path: string
  words: string
}

type Place = { key: string; path: string }

/** What tells of one change or of a withdrawal, and is not there to be kept up to date. */
const passing = new Set(['changeNote', 'changeHistory', 'withdrawn'])
const texts = new Set(['text', 'textarea', 'richText'])

/** Every field of a document that has words of its own in each language, in the order of the form, with those of one. */
export function wordsToTranslate(values: Values, fields: readonly FieldShape[]): Words[] {
  return wordsAt({ key: '', path: '' }, values, fields)
}

function wordsAt(at: Place, values: Values, fields: readonly FieldShape[]): Words[] {
  return fields
    .filter((field) => !field.virtual && !passing.has(field.name))
    .flatMap((field) => {
      const place = { key: `${at.key}${field.name}`, path: `${at.path}${field.name}` }
      return wordsIn(place, field, values[field.name])
    })
}

function wordsIn({ key, path }: Place, field: FieldShape, value: unknown): Words[] {
  const inside = field.flattenedFields
  if (!inside) {
    const isTranslated = field.localized && texts.has(field.type)
    return isTranslated ? [{ key, path, words: plainText(value) }] : []
  }
  if (field.type !== 'array')
    return wordsAt({ key: `${key}.`, path: `${path}.` }, asValues(value), inside)
  const rows: unknown[] = Array.isArray(value) ? value : []
  return rows.map(asValues).flatMap((row, index) => {
    const place = { key: `${key}.${String(row['id'] ?? index)}.`, path: `${path}.${index}.` }
    return wordsAt(place, row, inside)
  })
}

/** A text, or a rich text as its blocks line by line. How it looks is no matter of translation. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(plainText).join('\n')
  return blocksOf(value)
    .map(({ text }) => text.trim())
    .join('\n')
}

import { asValues } from '#rules/findings/asValues.ts'
import type { FieldShape, Language, Values } from '#rules/findings/finding.ts'

type Sources = {
  /** The document as it is being saved, in the language of the form. */
  document: Values
  /** The newest version, with every language of a localized field. Nothing for a new document. */
  stored: Values
  fields: readonly FieldShape[]
}

/** A document as it will read in a language that is not being edited: what is shared from the form, the words as stored. */
export function inLanguage({ document, stored, fields }: Sources, language: Language): Values {
  const entries = fields.map((field) => {
    const sources = { document, stored, fields: field.flattenedFields ?? [] }
    return [field.name, valueIn(field, sources, language)] as const
  })
  return { ...document, ...Object.fromEntries(entries) }
}

function valueIn(field: FieldShape, { document, stored, fields }: Sources, language: Language) {
  const now = document[field.name]
  const before = stored[field.name]
  if (field.localized) return asValues(before)[language]
  if (!field.flattenedFields) return now
  if (field.type !== 'array') {
    return inLanguage({ document: asValues(now), stored: asValues(before), fields }, language)
  }
  // A row that was moved is still the one with its id.
  const rows = new Map(listOf(before).map((row) => [row['id'], row]))
  return listOf(now).map((row) =>
    inLanguage({ document: row, stored: rows.get(row['id']) ?? {}, fields }, language),
  )
}

function listOf(value: unknown): Values[] {
  return Array.isArray(value) ? (value as Values[]).map(asValues) : []
}

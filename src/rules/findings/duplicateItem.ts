import { asValues } from './asValues.ts'
import type { Checked } from './checked.ts'
import type { FieldShape, Finding, Values } from './finding.ts'
import { isFilled } from './isFilled.ts'
import type { Part } from './partsOf.ts'
import { keyOf, refsOf } from './refsOf.ts'

/** What a row leads to says more than its own words: two rows with one of these alike are the same. */
const leading = ['target', 'resource', 'externalUrl', 'file']

/** The same thing twice in one list. */
export function duplicateItem({ parts }: Checked): Finding[] {
  return parts.flatMap((part) => {
    const keys = keysOf(part)
    return keys.flatMap((key, at) => {
      const first = keys.indexOf(key)
      return key === null || first === at ? [] : [duplicate(part, { at, first })]
    })
  })
}

function duplicate({ path }: Part, { at, first }: { at: number; first: number }): Finding {
  return {
    code: 'duplicate-item',
    severity: 'error',
    path,
    message: `Item ${at + 1} is the same as item ${first + 1}. Take one of them out.`,
  }
}

function keysOf({ field, value }: Part): (string | null)[] {
  if (!Array.isArray(value)) return []
  const rows: unknown[] = value
  if (field.type === 'array') return rows.map((row) => rowKey(asValues(row), field))
  if (field.relationTo !== undefined)
    return rows.map((one) => refsOf(field, one).map(keyOf)[0] ?? null)
  return rows.map((one) => (isFilled(one) ? folded(one) : null))
}

function rowKey(row: Values, { flattenedFields = [] }: FieldShape): string | null {
  const stored = flattenedFields.filter(({ virtual, name }) => !virtual && name !== 'id')
  const said = stored.flatMap((field) => {
    const words = wordsFor(field, row[field.name])
    return words ? [{ name: field.name, words }] : []
  })
  const lead = said.find(({ name }) => leading.includes(name))
  if (lead) return lead.words
  return said.length > 0 ? said.map(({ name, words }) => `${name}=${words}`).join('|') : null
}

function wordsFor(field: FieldShape, value: unknown): string | null {
  if (field.relationTo !== undefined) return refsOf(field, value).map(keyOf)[0] ?? null
  return isFilled(value) ? folded(value) : null
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

import { blocksOf } from './blocksOf.ts'
import type { Facts } from './finding.ts'
import { isFilled } from './isFilled.ts'
import type { Part } from './partsOf.ts'

/** A stretch of text that is read as one. `type` is that of its block, or `field`. */
export type Text = { path: string; name: string; type: string; tag: string; text: string }

/** Names are the same in every language; they are judged with the first one. */
const sharedNames = new Set(['name', 'term'])

/** The texts for readers in one language: fields as they are, rich text block by block. */
export function textsOf(parts: readonly Part[], { isFirst }: Pick<Facts, 'isFirst'>): Text[] {
  return parts
    .filter(({ field }) => field.localized || (isFirst && sharedNames.has(field.name)))
    .flatMap(textsIn)
}

function textsIn({ path, field, value }: Part): Text[] {
  const { name } = field
  if (field.type === 'richText') return blocksOf(value).map((block) => ({ path, name, ...block }))
  const isText = field.type === 'text' || field.type === 'textarea'
  return isText && isFilled(value) ? [{ path, name, type: 'field', tag: '', text: value }] : []
}

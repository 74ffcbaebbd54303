import type { FlattenedField } from 'payload'
import { linkTargets } from '#collections/fields/linkTargets.ts'
import { isLocale } from '#config/locales.ts'
import { isRichText, type RichTextNode } from '#rules/richText.ts'

export type Reference = {
  /** The field without row numbers, such as `related.items.target`. */
  field: string
  /** The language, where the field has several. */
  language: string | null
  toType: string
  toId: string
  /** It is of a type that the field does not lead to: Payload does not look at what a client says there. */
  isForeign?: true
}

type Row = Record<string, unknown>

type Place = { field: string; language: string | null }

/** Accounts are no content: who owns a page is nothing that readers follow. */
const notContent = ['users']

/** Every document that a row points at, by relation, picture, or a link in running text; each place once. */
export function referencesIn(row: Row, fields: readonly FlattenedField[]): Reference[] {
  return targetsIn(row, fields).filter(
    ({ toType, isForeign }) => isForeign ?? !notContent.includes(toType),
  )
}

/** The same, and the people. */
export function targetsIn(row: Row, fields: readonly FlattenedField[]): Reference[] {
  return [...new Map(inFields(row, fields, '').map((one) => [keyOf(one), one])).values()]
}

/** The place and target of a reference in one text, by which it is unique within its document. */
export function keyOf({ field, language, toId }: Reference): string {
  return [field, language ?? '', toId].join('|')
}

function inFields(row: Row, fields: readonly FlattenedField[], prefix: string): Reference[] {
  return fields.flatMap((field) => inField(row[field.name], field, `${prefix}${field.name}`))
}

function inField(value: unknown, field: FlattenedField, path: string): Reference[] {
  const isEmpty = value === null || value === undefined
  return isEmpty ? [] : inValue(value, field, path)
}

function inValue(value: unknown, field: FlattenedField, path: string): Reference[] {
  if (field.type === 'array') return rowsOf(value).flatMap((row) => within(row, field, path))
  if (field.type === 'group' || field.type === 'tab') return within(value as Row, field, path)
  const isLink = field.type === 'relationship' || field.type === 'upload'
  if (isLink) return inRelation(value, field.relationTo, { field: path, language: null })
  return field.type === 'richText' ? inLanguages(value, path) : []
}

function within(
  row: Row,
  { flattenedFields }: { flattenedFields: FlattenedField[] },
  path: string,
) {
  return inFields(row, flattenedFields, `${path}.`)
}

function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? (value as Row[]) : []
}

function inRelation(value: unknown, relationTo: string | string[], place: Place): Reference[] {
  return [value].flat().flatMap((one: unknown) => {
    const isObject = typeof one === 'object' && one !== null
    if (Array.isArray(relationTo)) return isObject ? polymorphic(one as Row, relationTo, place) : []
    const toId = isObject ? (one as Row)['id'] : one
    return typeof toId === 'string' ? [{ ...place, toType: relationTo, toId }] : []
  })
}

function polymorphic({ relationTo, value }: Row, among: string[], place: Place): Reference[] {
  if (typeof relationTo !== 'string') return []
  const found = inRelation(value, relationTo, place)
  return among.includes(relationTo) ? found : found.map((one) => ({ ...one, isForeign: true }))
}

/** Running text stands there by language in a stored row, and as it is in what somebody sends. */
function inLanguages(value: unknown, field: string): Reference[] {
  if (isRichText(value)) return inNode(value.root, { field, language: null })
  return Object.entries(value as Row)
    .filter(([locale]) => isLocale(locale))
    .flatMap(([language, text]) => (isRichText(text) ? inNode(text.root, { field, language }) : []))
}

function inNode(node: RichTextNode, place: Place): Reference[] {
  const { fields, children = [] } = node
  const isInternal = node.type === 'link' && fields?.linkType === 'internal'
  const own = isInternal && fields.doc ? polymorphic(fields.doc as Row, linkTargets, place) : []
  return [...own, ...children.flatMap((child) => inNode(child, place))]
}

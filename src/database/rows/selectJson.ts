import type { FlattenedField } from 'payload'
import {
  columnOf,
  findColumn,
  inGroup,
  inRows,
  pathOf,
  placeOf,
  quoted,
  rootAlias,
  text,
  type Place,
  type Tables,
} from './place.ts'

type Asked = {
  collection: string
  fields: readonly FlattenedField[]
  by: string
  only: readonly string[]
}

/**
 * A statement that gives each document as one JSON text, as Payload's adapter would put it together. It takes the values of
 * the field `by` as a JSON list, the value of each field of `only`, and a limit.
 */
export function selectJson({ collection, fields, by, only }: Asked, tables: Tables): string {
  const place = placeOf(collection, tables)
  const others = only.map((name) => `AND ${columnOf(name, place)} = ? `)
  return (
    `SELECT ${object(fields, place)} AS document FROM ${quoted(place.table)} ${place.alias} ` +
    `WHERE ${columnOf(by, place)} IN (SELECT value FROM json_each(?)) ` +
    `${others.join('')}ORDER BY ${place.alias}.id LIMIT ?`
  )
}

/** The same for what is there once. */
export function selectOnlyRow(
  { collection, fields }: Pick<Asked, 'collection' | 'fields'>,
  tables: Tables,
): string {
  const place = placeOf(collection, tables)
  return `SELECT ${object(fields, place)} AS document FROM ${quoted(place.table)} ${place.alias} LIMIT 1`
}

function object(fields: readonly FlattenedField[], place: Place): string {
  const pairs = fields
    .filter((field) => !('virtual' in field && field.virtual))
    .map((field) => `${text(field.name)}, ${valueOf(readable(field), place)}`)
  return `json_object(${pairs.join(', ')})`
}

/** Lists with languages would mix them; there are none, and a new one is refused. */
function readable(field: FlattenedField): FlattenedField {
  const isList = field.type === 'array' || ('hasMany' in field && field.hasMany)
  if (isList && 'localized' in field && field.localized) throw unreadable(field)
  return field
}

function valueOf(field: FlattenedField, place: Place): string {
  switch (field.type) {
    case 'array':
      return rows(field, place)
    case 'group':
    case 'tab':
      return object(field.flattenedFields, inGroup(field.name, place))
    case 'relationship':
    case 'upload':
      return relation(field, place)
    case 'text':
      return field.hasMany ? texts(field.name, place) : word(field, place)
    default:
      return word(field, place)
  }
}

const types = ['checkbox', 'date', 'json', 'number', 'richText', 'select', 'text', 'textarea']

/** In the table of the row itself, or, in each language, in the table of its words. */
function word({ name, type, ...field }: FlattenedField, place: Place): string {
  if (!types.includes(type) || ('hasMany' in field && type !== 'text' && field.hasMany))
    throw unreadable({ name, type })
  const own = findColumn(name, place)
  if (own) return asJson(type, own)
  const words = { ...place, table: `${place.table}_locales`, alias: 'l' }
  return json(
    `SELECT json_group_object(l._locale, ${asJson(type, columnOf(name, words))}) ` +
      `FROM ${quoted(words.table)} l WHERE l._parent_id = ${place.alias}.id`,
  )
}

function unreadable({ name, type }: Pick<FlattenedField, 'name' | 'type'>): Error {
  return new Error(`Rows with a field such as ${name} (${type}) cannot be read past Payload.`)
}

function asJson(type: string, column: string): string {
  if (type === 'richText' || type === 'json') return `json(${column})`
  if (type !== 'checkbox') return column
  return `json(CASE WHEN ${column} THEN 'true' WHEN NOT ${column} THEN 'false' END)`
}

function rows(field: FlattenedField & { type: 'array' }, place: Place): string {
  const within = inRows(field.name, place)
  return list(object(field.flattenedFields, within), {
    ...within,
    where: `${within.alias}._parent_id = ${place.alias}.id`,
    by: `${within.alias}._order`,
  })
}

type Relation = FlattenedField & { type: 'relationship' | 'upload' }

/** To one document of one collection: a column of the row. Else: rows beside the document. */
function relation({ name, relationTo, hasMany }: Relation, place: Place): string {
  if (!hasMany && typeof relationTo === 'string') return columnOf(name, place)
  const table = `${place.root}_rels`
  const to = (slug: string) => columnOf(`${slug}ID`, { ...place, table, alias: 'r', prefix: '' })
  const one = typeof relationTo === 'string' ? to(relationTo) : oneOf(relationTo, to)
  const where = `r.parent_id = ${rootAlias}.id AND r.path = ${pathOf(name, place)}`
  if (hasMany) return list(one, { table, alias: 'r', where, by: 'r."order"' })
  return json(`SELECT ${one} FROM ${quoted(table)} r WHERE ${where}`)
}

function oneOf(slugs: readonly string[], to: (slug: string) => string): string {
  const cases = slugs.map((slug) => `WHEN ${to(slug)} IS NOT NULL THEN ${text(slug)}`)
  const ids = slugs.map(to).join(', ')
  return `json_object('relationTo', CASE ${cases.join(' ')} END, 'value', coalesce(${ids}, NULL))`
}

function texts(name: string, place: Place): string {
  return list('t.text', {
    table: `${place.root}_texts`,
    alias: 't',
    where: `t.parent_id = ${rootAlias}.id AND t.path = ${pathOf(name, place)}`,
    by: 't."order"',
  })
}

type Rows = { table: string; alias: string; where: string; by: string }

/** SQLite tells JSON from text by where it comes from, so `one` is made where it is gathered, of rows in their order. */
function list(one: string, { table, alias, where, by }: Rows): string {
  const inOrder = `SELECT * FROM ${quoted(table)} ${alias} WHERE ${where} ORDER BY ${by}`
  return json(`SELECT json_group_array(${one}) FROM (${inOrder}) ${alias}`)
}

function json(select: string): string {
  return `json((${select}))`
}

/** Payload's tables by name, each with its columns by the path of their field. */
export type Tables = Record<string, Record<string, unknown> | undefined>

/** Where in a document a field stands, and where SQLite keeps it. */
export type Place = {
  tables: Tables
  /** The table of the row, and its name in the statement. */
  table: string
  alias: string
  /** The table of the document, beside which stand its relations and lists of texts. */
  root: string
  /** What stands before the names of the columns of a group. */
  prefix: string
  /** What stands before the name of a field in its path in the document, as SQL. */
  path: string
}

export const rootAlias = 'a0'

export function placeOf(collection: string, tables: Tables): Place {
  const table = snakeCase(collection)
  return { tables, table, alias: rootAlias, root: table, prefix: '', path: "''" }
}

export function inGroup(name: string, place: Place): Place {
  const { prefix, path } = place
  return { ...place, prefix: `${prefix}${name}_`, path: `${path} || ${text(`${name}.`)}` }
}

/** The rows of a list, one by one: the table's own order counts from 1, the path from 0. */
export function inRows(name: string, place: Place): Place {
  const table = `${place.table}_${snakeCase(`${place.prefix}${name}`)}`
  const alias = `a${Number(place.alias.slice(1)) + 1}`
  const path = `${pathOf(name, place)} || '.' || (${alias}._order - 1) || '.'`
  return { ...place, table, alias, prefix: '', path }
}

export function pathOf(name: string, { path }: Place): string {
  return `${path} || ${text(name)}`
}

/** The column of a field, or null where the table has none. */
export function findColumn(name: string, { tables, table, alias, prefix }: Place): string | null {
  const column = tables[table]?.[`${prefix}${name}`] as { name: string } | undefined
  return column ? `${alias}.${quoted(column.name)}` : null
}

export function columnOf(name: string, place: Place): string {
  const column = findColumn(name, place)
  if (!column) throw new Error(`SQLite has no column for ${place.prefix}${name} in ${place.table}.`)
  return column
}

export function text(words: string): string {
  return `'${words.replaceAll("'", "''")}'`
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** As Payload names tables. */
function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase()
}

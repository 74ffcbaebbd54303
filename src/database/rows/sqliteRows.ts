import type { FlattenedField } from 'payload'
import type { Tables } from './place.ts'
import type { ReadRows, RowsAsked, StoredRow } from './readRows.ts'
import { selectJson } from './selectJson.ts'

type Runner = {
  execute(statement: { sql: string; args: (string | boolean | number)[] }): Promise<{
    rows: Record<string, unknown>[]
  }>
}

type Parts = {
  runner: () => Runner
  tables: () => Tables
  fieldsOf: (collection: string) => FlattenedField[]
}

/** Reads documents as SQLite puts them together out of the rows of several tables. */
export function sqliteRows({ runner, tables, fieldsOf }: Parts): ReadRows {
  const statements = new Map<string, string>()
  const make = ({ collection, field, only = {}, select }: RowsAsked) => {
    const isAsked = ({ name }: FlattenedField) => !select || name === 'id' || select.includes(name)
    const fields = fieldsOf(collection).filter(isAsked)
    return selectJson({ collection, fields, by: field, only: Object.keys(only) }, tables())
  }
  return async (asked) => {
    const { collection, field, values, only = {}, select, limit } = asked
    const key = JSON.stringify([collection, field, Object.keys(only), select])
    const sql = statements.get(key) ?? make(asked)
    statements.set(key, sql)
    const args = [JSON.stringify(values), ...Object.values(only), limit]
    const { rows } = await runner().execute({ sql, args })
    return rows.map(({ document }) => JSON.parse(String(document)) as StoredRow)
  }
}

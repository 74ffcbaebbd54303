import type { FlattenedField } from 'payload'
import type { Tables } from './place.ts'
import type { RowReads, StoredRow } from './readRows.ts'
import { selectJson, selectOnlyRow } from './selectJson.ts'

type Value = string | boolean | number

type Runner = {
  execute(statement: { sql: string; args: Value[] }): Promise<{ rows: Record<string, unknown>[] }>
}

type Parts = {
  runner: () => Runner
  tables: () => Tables
  /** Of a collection or a global. */
  fieldsOf: (slug: string) => FlattenedField[]
}

/** SQLite's word for no limit. */
const none = -1

/** Reads documents as SQLite puts them together out of the rows of several tables. */
export function sqliteRows({ runner, tables, fieldsOf }: Parts): RowReads {
  const statements = new Map<string, string>()
  const read = async (key: string, make: () => string, args: Value[]) => {
    const sql = statements.get(key) ?? make()
    statements.set(key, sql)
    const { rows } = await runner().execute({ sql, args })
    return rows.map(({ document }) => JSON.parse(String(document)) as StoredRow)
  }
  return {
    readRows({ collection, field, values, only = {}, select, limit }) {
      const others = Object.keys(only)
      const make = () => {
        const fields = fieldsOf(collection).filter(isAmong(select))
        return selectJson({ collection, fields, by: field, only: others }, tables())
      }
      const key = JSON.stringify([collection, field, others, select])
      return read(key, make, [JSON.stringify(values), ...Object.values(only), limit ?? none])
    },
    async readGlobal(slug) {
      const make = () => selectOnlyRow({ collection: slug, fields: fieldsOf(slug) }, tables())
      const [row] = await read(slug, make, [])
      return row ?? null
    },
  }
}

function isAmong(select: readonly string[] | undefined) {
  return ({ name }: FlattenedField) => !select || name === 'id' || select.includes(name)
}

import { sql } from 'drizzle-orm'
import type { Census } from './census.ts'
import type { SqliteDatabase } from './sqliteDatabase.ts'

type Table = { name: string; columns: string }

/** Counts what is there. Virtual tables and their shadows are left out: they are derived from others. */
export async function sqliteCensus(db: SqliteDatabase): Promise<Census> {
  const tables = await db.all<Table>(sql`
    SELECT t.name, json_group_array(c.name) AS columns
    FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
    WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT GLOB 'sqlite_*'
    GROUP BY t.name`)
  const census: Census = {}
  for (const { name, columns } of tables) {
    census[name] = await countsOf(name, JSON.parse(columns) as string[], db)
  }
  return census
}

async function countsOf(table: string, columns: string[], db: SqliteDatabase) {
  const counts = columns.map(
    (column, index) => sql`, count(${sql.identifier(column)}) AS ${sql.identifier(`c${index}`)}`,
  )
  const [row] = await db.all<Record<string, number>>(
    sql`SELECT count(*) AS "rows"${sql.join(counts)} FROM ${sql.identifier(table)}`,
  )
  const values = columns.map((column, index) => [column, row?.[`c${index}`] ?? 0] as const)
  return { rows: row?.['rows'] ?? 0, values: Object.fromEntries(values) }
}

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient } from '@libsql/client'

export type Content = {
  /** Every row of every table, by the table's name. */
  tables: Record<string, unknown[][]>
  pictures: { name: string; sha256: string }[]
}

/** All that a data folder holds of content: the rows of its SQLite database, and its pictures. */
export async function contentOf(dataDir: string): Promise<Content> {
  const client = createClient({ url: `file:${join(dataDir, 'kindred.db')}` })
  const { rows } = await client.execute(
    `SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`,
  )
  const tables: Content['tables'] = {}
  for (const { name } of rows) {
    const found = await client.execute(`SELECT * FROM "${String(name)}" ORDER BY 1`)
    tables[String(name)] = found.rows.map((row) => found.columns.map((column) => row[column]))
  }
  client.close()
  return { tables, pictures: await picturesIn(join(dataDir, 'media')) }
}

async function picturesIn(folder: string): Promise<Content['pictures']> {
  const names = existsSync(folder) ? await readdir(folder) : []
  return Promise.all(
    names.sort().map(async (name) => {
      const content = await readFile(join(folder, name))
      return { name, sha256: createHash('sha256').update(content).digest('hex') }
    }),
  )
}

import type { Client } from '@libsql/client'
import { BackupProblem } from './backupProblem.ts'
import { withDatabase } from './withDatabase.ts'

/** A file that a picture, or one of its sizes, is kept in. */
export type NamedFile = { name: string; bytes: number | null }

export type Inspected = {
  /** The names of the migrations that it has been through, in their order. */
  migrations: string[]
  files: NamedFile[]
}

/** Checks a database from end to end and reads what it needs. Throws `BackupProblem` when it is not sound. */
export async function inspectDatabase(file: string): Promise<Inspected> {
  return withDatabase({ file }, async (client) => {
    const { rows } = await client.execute('PRAGMA integrity_check')
    const [verdict] = rows.map((row) => String(row[0]))
    if (verdict !== 'ok') throw new BackupProblem(`${file} is damaged: ${verdict}.`)
    const { rows: orphans } = await client.execute('PRAGMA foreign_key_check')
    if (orphans.length > 0) {
      throw new BackupProblem(`${file} has ${orphans.length} references that lead nowhere.`)
    }
    const migrations = await migrationsOf(client)
    if (migrations.length === 0) throw new BackupProblem(`${file} is no database of Kindred’s.`)
    return { migrations, files: await filesNamedIn(client) }
  })
}

async function migrationsOf(client: Client): Promise<string[]> {
  if ((await columnsOf('payload_migrations', client)).length === 0) return []
  const { rows } = await client.execute('SELECT name FROM payload_migrations ORDER BY name')
  return rows.map(({ name }) => String(name))
}

/** Only of the rows that are live: Payload deletes a replaced file, though older versions still name it. */
async function filesNamedIn(client: Client): Promise<NamedFile[]> {
  const columns = await columnsOf('media', client)
  const names = columns.filter((column) => /^(sizes_\w+_)?filename$/.test(column))
  if (names.length === 0) return []
  const pairs = names.map((column) => [column, column.replace(/filename$/, 'filesize')])
  const { rows } = await client.execute(`SELECT ${pairs.flat().join(', ')} FROM media`)
  return rows.flatMap((row) =>
    pairs.flatMap(([name, size]) => {
      const [file, bytes] = [row[String(name)], row[String(size)]]
      return typeof file === 'string'
        ? [{ name: file, bytes: bytes == null ? null : Number(bytes) }]
        : []
    }),
  )
}

async function columnsOf(table: string, client: Client): Promise<string[]> {
  const { rows } = await client.execute(`PRAGMA table_info(${table})`)
  return rows.map(({ name }) => String(name))
}

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { quickFolder } from './quickFolder.js'

/**
 * Puts a migrated and empty database there, where a test file before has left one: migrating takes a second, and the
 * migrations have tests of their own.
 */
export async function copyMigrated(file: string): Promise<void> {
  const kept = await keptFile()
  if (existsSync(kept)) await copyFile(kept, file)
}

/** Leaves a copy of a database that was just migrated for the test files to come. */
export async function keepMigrated(file: string): Promise<void> {
  const kept = await keptFile()
  if (existsSync(kept)) return
  const draft = `${file}.kept`
  const client = createClient({ url: `file:${file}` })
  await client.execute({ sql: 'VACUUM INTO ?', args: [draft] })
  client.close()
  // At once, since another worker may be looking for it.
  await rename(draft, kept)
}

/** Another one for every other state of what makes a database. */
async function keptFile(): Promise<string> {
  const folder = join(process.cwd(), 'src/database')
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.ts$/.test(name))
  const hash = createHash('sha256')
  for (const name of names.sort()) hash.update(await readFile(join(folder, name)))
  return join(quickFolder(), `kindred-migrated-${hash.digest('hex').slice(0, 16)}.db`)
}

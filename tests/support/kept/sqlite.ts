import { existsSync } from 'node:fs'
import { copyFile, rename } from 'node:fs/promises'
import { createClient } from '@libsql/client'
import { keptAs, type Contents } from './folder.ts'

/** Puts a database there, if one was left. It says whether. */
export async function takeFile(contents: Contents, file: string): Promise<boolean> {
  const kept = keptAs(`${contents}.db`)
  if (!existsSync(kept)) return false
  await copyFile(kept, file)
  return true
}

export async function keepFile(contents: Contents, file: string): Promise<void> {
  const draft = `${file}.kept`
  const client = createClient({ url: `file:${file}` })
  await client.execute({ sql: 'VACUUM INTO ?', args: [draft] })
  client.close()
  // At once, since another worker may be looking for it.
  await rename(draft, keptAs(`${contents}.db`))
}

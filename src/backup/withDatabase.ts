import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { createClient, type Client } from '@libsql/client'
import { BackupProblem } from './backupProblem.ts'

type Wanted = { file: string; patienceMs?: number }

/**
 * Opens a database that is there, gives it to `work`, and closes it. Waiting for a lock blocks this
 * process, which has nothing else to do. Throws `BackupProblem` where there is no file: opening would make one.
 */
export async function withDatabase<Result>(
  { file, patienceMs = 60_000 }: Wanted,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  if (!existsSync(file)) throw new BackupProblem(`There is no database at ${file}.`)
  const client = createClient({ url: pathToFileURL(file).href })
  try {
    await client.execute(`PRAGMA busy_timeout = ${patienceMs}`)
    return await work(client)
  } finally {
    client.close()
  }
}

import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { BaseDatabaseAdapter } from 'payload'
import type { Booted } from './bootPayload.ts'

type Sqlite = BaseDatabaseAdapter & { connections: () => { close: () => Promise<void> } }
type Mongo = BaseDatabaseAdapter & { connection: { close: () => Promise<void> } }

/** Takes the database from under a server that runs; answers the function that puts it back. */
export async function takeAway({ payload, dataDir }: Booted): Promise<() => Promise<void>> {
  const isSqlite = payload.db.name === 'sqlite'
  const file = join(dataDir, 'kindred.db')
  // Without connections to it: one that is open reads on in a file that has no name any more.
  if (isSqlite) await (payload.db as unknown as Sqlite).connections().close()
  else await (payload.db as unknown as Mongo).connection.close()
  if (isSqlite) await rename(file, `${file}.away`)
  return async () => {
    if (isSqlite) await rename(`${file}.away`, file)
    else await payload.db.connect?.()
  }
}

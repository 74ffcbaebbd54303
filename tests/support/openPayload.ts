import { randomUUID } from 'node:crypto'
import { getPayload, type Payload } from 'payload'

type Database = { file: string } | { url: string }

/** Payload on this database as it stands: nothing is migrated. Its config may be changed before it is opened. */
export async function openPayload(
  database: Database,
  change: (config: Awaited<ReturnType<typeof ourConfig>>) => void = () => undefined,
): Promise<Payload> {
  const isSqlite = 'file' in database
  Object.assign(process.env, {
    LOG_LEVEL: 'silent',
    DATABASE_URL: isSqlite ? '' : database.url,
  })
  // One after the other: Jest mixes up modules that are loaded at the same time.
  const config = await ourConfig()
  const { sqlite } = await import('#database/sqlite.ts')
  const { mongo } = await import('#database/mongo.ts')
  const db = isSqlite ? sqlite(database) : await mongo(database)
  change(config)
  return getPayload({
    config: Object.assign({}, config, { db }),
    key: randomUUID(),
    disableOnInit: true,
  })
}

async function ourConfig() {
  return (await import('#payload.config.ts')).default
}

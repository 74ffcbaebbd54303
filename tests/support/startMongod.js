import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { quickFolder } from './quickFolder.js'

/** One replica set of one node for the whole run, unless a running one is named. */
export default async function startMongod() {
  if (process.env.KINDRED_TEST_MONGODB_URL) return
  const dbPath = await mkdtemp(join(quickFolder(), 'kindred-mongod-'))
  const set = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    instanceOpts: [{ dbPath }],
    binary: { systemBinary: process.env.MONGOMS_SYSTEM_BINARY, checkMD5: false },
  })
  globalThis.kindredMongod = { set, dbPath }
  process.env.KINDRED_TEST_MONGODB_URL = set.getUri()
}

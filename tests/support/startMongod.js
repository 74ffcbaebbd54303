import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { quickFolder } from './quickFolder.js'

/**
 * Every test file has a database of its own, each of some five hundred files. Kept open as long as usual after they were
 * dropped, those of one run are more than a process may have open.
 */
const soonClosed = [
  '--setParameter',
  'minSnapshotHistoryWindowInSeconds=0',
  '--wiredTigerEngineConfigString',
  'file_manager=(close_idle_time=10,close_scan_interval=5,close_handle_minimum=200)',
]

/** One replica set of one node for the whole run, unless a running one is named. */
export default async function startMongod() {
  if (process.env.KINDRED_TEST_MONGODB_URL) return
  const dbPath = await mkdtemp(join(quickFolder(), 'kindred-mongod-'))
  const set = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    instanceOpts: [{ dbPath, args: soonClosed }],
    binary: { systemBinary: process.env.MONGOMS_SYSTEM_BINARY, checkMD5: false },
  })
  globalThis.kindredMongod = { set, dbPath }
  process.env.KINDRED_TEST_MONGODB_URL = set.getUri()
}

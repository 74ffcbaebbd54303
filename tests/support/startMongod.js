import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

/** One replica set of one node for the whole run, unless a running one is named. */
export default async function startMongod() {
  if (process.env.KINDRED_TEST_MONGODB_URL) return
  const set = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    binary: { systemBinary: process.env.MONGOMS_SYSTEM_BINARY, checkMD5: false },
  })
  globalThis.kindredMongod = set
  process.env.KINDRED_TEST_MONGODB_URL = set.getUri()
}

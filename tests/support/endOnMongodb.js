import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import removeRunFolder from './removeRunFolder.js'
import stopMongod from './stopMongod.js'

export default async function endOnMongodb() {
  await dropFree()
  await stopMongod()
  await removeRunFolder()
}

/** What was handed from file to file, as in `kept/mongodb.ts`: the set may be one that outlives the run. */
async function dropFree() {
  const folder = join(String(process.env.KINDRED_TEST_RUN), 'free')
  if (!existsSync(folder)) return
  const client = await new MongoClient(String(process.env.KINDRED_TEST_MONGODB_URL)).connect()
  for (const name of await readdir(folder)) await client.db(name).dropDatabase()
  await client.close()
}

import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { MongoClient, type Document } from 'mongodb'
import { mongoFinds, type Finds } from '#database/rows/mongoFinds.ts'
import { temporaryDatabase, type TemporaryDatabase } from '#tests/support/temporaryDatabase.ts'

let database: TemporaryDatabase
let client: MongoClient
let commands: string[]
let find: Finds

beforeEach(async () => {
  database = await temporaryDatabase()
  await database.db
    .collection('topics')
    .insertMany([{ name: 'Assessment' }, { name: 'Engagement' }])
  await database.db.collection('cards').insertOne({ name: 'Tools' })
  client = await new MongoClient(database.url, { monitorCommands: true }).connect()
  commands = []
  client.on('commandStarted', ({ commandName }) => commands.push(commandName))
  find = mongoFinds(() => client.db(), { maxTimeMS: 5000 })
})

afterEach(async () => {
  await client.close()
  await database.remove()
})

const names = (documents: Document[]) => documents.map(({ name }) => name as string)

/** As a request does that comes in the same turn of the event loop as others. */
function byARequest(collection: string, where: Document): Promise<string[]> {
  return new Promise((resolve, reject) => {
    setImmediate(() => {
      find({ collection, where }).then((found) => resolve(names(found)), reject)
    })
  })
}

it('answers each request of one turn its own, by one command for all of them', async () => {
  const found = await Promise.all([
    byARequest('topics', { name: 'Engagement' }),
    byARequest('cards', {}),
    byARequest('topics', { name: 'Referral' }),
  ])
  expect(found).toEqual([['Engagement'], ['Tools'], []])
  expect(commands).toEqual(['aggregate'])
})

it('fails every request of a turn when its command fails', async () => {
  const asked = [byARequest('topics', {}), byARequest('cards', { $unknown: 1 })]
  const ended = await Promise.allSettled(asked)
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})

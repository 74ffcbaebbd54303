import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { MongoClient, type ClientSession, type Collection } from 'mongodb'
import { endAbandoned } from '#database/endAbandoned.ts'
import { temporaryDatabase, type TemporaryDatabase } from '#tests/support/temporaryDatabase.ts'

type Guard = { _id: string; count: number }

/** Not that of the service, whose transactions other tests have open at this moment. */
const name = `kindred-${randomUUID()}`

let database: TemporaryDatabase
let guards: Collection<Guard>
let clients: MongoClient[]

beforeEach(async () => {
  database = await temporaryDatabase()
  guards = database.db.collection<Guard>('guards')
  await guards.insertMany([
    { _id: 'ours', count: 0 },
    { _id: 'theirs', count: 0 },
  ])
  clients = []
})

afterEach(async () => {
  for (const client of clients) await client.close()
  await database.remove()
})

/** A transaction that has written a row, of a program of this name. */
async function holding(guard: string, appName: string): Promise<ClientSession> {
  const client = await new MongoClient(database.url, { appName }).connect()
  clients.push(client)
  const session = client.startSession()
  session.startTransaction()
  await client
    .db(database.db.databaseName)
    .collection<Guard>('guards')
    .updateOne({ _id: guard }, { $inc: { count: 1 } }, { session })
  return session
}

const ender = () => clients[0] as MongoClient

it('sets free what a process of Kindred left open, and leaves other programs alone', async () => {
  const ours = await holding('ours', name)
  const theirs = await holding('theirs', 'another program')
  expect(await endAbandoned(ender(), { name, idleMs: 0 })).toBe(1)
  await guards.updateOne({ _id: 'ours' }, { $inc: { count: 10 } })
  await expect(ours.commitTransaction()).rejects.toThrow()
  await theirs.commitTransaction()
  const counts = await guards.find().sort({ _id: 1 }).toArray()
  expect(counts.map(({ count }) => count)).toEqual([10, 1])
})

it('leaves one alone that was used a moment ago', async () => {
  const ours = await holding('ours', name)
  await endAbandoned(ender(), { name })
  await ours.commitTransaction()
  expect(await guards.findOne({ _id: 'ours' })).toMatchObject({ count: 1 })
})

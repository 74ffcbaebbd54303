import { createHash } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { ClientSession, Db } from 'mongodb'
import { hasCode } from './hasCode.ts'
import { MigrationFailed } from './migrationFailed.ts'
import { mongoAdapter } from './mongoAdapter.ts'
import { mongoCensus } from './mongoCensus.ts'
import { refuseErasing } from './refuseErasing.ts'
import { retryTransient } from './retryTransient.ts'
import { rollBack } from './rollBack.ts'

export type MongoMigration = {
  name: string
  /** Everything it reads and writes goes through `session` (the driver) or `req` (Payload). */
  up: (args: {
    payload: Payload
    req: PayloadRequest
    db: Db
    session: ClientSession
  }) => Promise<void>
  /** The collections whose documents it means to erase. */
  removes?: readonly string[]
}

const duplicateKey = 11_000
/** MongoDB keeps the transaction of a process that was killed for a minute. */
const patienceMs = 90_000

/** One transaction with its row in `payload-migrations`. False where another process had run it. */
export async function runMongoMigration(
  migration: MongoMigration,
  payload: Payload,
): Promise<boolean> {
  payload.logger.info({ migration: migration.name }, 'migrating')
  try {
    return await retryTransient(() => runOnce(migration, payload), patienceMs)
  } catch (error) {
    throw new MigrationFailed(migration.name, error)
  }
}

async function runOnce(migration: MongoMigration, payload: Payload): Promise<boolean> {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('A migration needs a transaction.')
  try {
    const session = mongoAdapter(payload).sessions[transactionID]
    if (!session) throw new Error('The transaction of the migration is over.')
    const isOurs = await insertRow(migration.name, payload, session)
    if (isOurs) await apply({ migration, payload, session, transactionID })
    await (isOurs
      ? payload.db.commitTransaction(transactionID)
      : payload.db.rollbackTransaction(transactionID))
    return isOurs
  } catch (error) {
    await rollBack(payload, transactionID)
    throw error
  }
}

/** First of all: whoever else runs the same migration meets this row, and no two can commit it. */
async function insertRow(name: string, payload: Payload, session: ClientSession): Promise<boolean> {
  const { ObjectId } = await import('mongodb')
  const { db, migrationRows } = mongoAdapter(payload)
  const _id = new ObjectId(createHash('sha256').update(name).digest('hex').slice(0, 24))
  const now = new Date()
  const row = { _id, name, batch: 1, createdAt: now, updatedAt: now }
  try {
    await db.collection(migrationRows).insertOne(row, { session })
    return true
  } catch (error) {
    if (hasCode(error, duplicateKey)) return false
    throw error
  }
}

type Application = {
  migration: MongoMigration
  payload: Payload
  session: ClientSession
  transactionID: number | string
}

async function apply({ migration, payload, session, transactionID }: Application): Promise<void> {
  const { db, models } = mongoAdapter(payload)
  const collections = [...new Set(models.map(({ collection }) => collection.name))]
  const before = await mongoCensus(db, collections, session)
  const req = await createLocalReq({}, payload)
  req.transactionID = transactionID
  await migration.up({ payload, req, db, session })
  const after = await mongoCensus(db, collections, session)
  refuseErasing({ before, after, removes: migration.removes })
}

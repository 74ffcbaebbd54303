import type { ClientSession, Db, MongoServerError } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { DatabaseBusy, TransactionLost } from '#errors/catalogue.ts'
import { noteFailure } from './attempt.ts'
import { guards } from './migrate/guards.ts'
import { mongoFailure } from './mongoFailure.ts'

type Mongo = { sessions: Record<string, ClientSession>; connection: { db: Db } }

type Guard = { _id: string; count: number }

const duplicateKey = 11000

/**
 * From here to the end of its transaction nobody else is past this line with the same key: a rule that is checked now
 * still holds when the change is committed. On MongoDB the two transactions write one row, so that one of them loses
 * and is made again; SQLite has one writer anyway. Throws `TransactionLost` outside a transaction, and `DatabaseBusy`
 * when it lost, which the doors take as a reason to try again.
 */
export async function oneAtATime(req: PayloadRequest, key: string): Promise<void> {
  if (req.payload.db.name !== 'mongoose') return
  const { sessions, connection } = req.payload.db as unknown as Mongo
  const session = sessions[String(await req.transactionID)]
  if (!session) throw new TransactionLost({})
  await connection.db
    .collection<Guard>(guards)
    .updateOne({ _id: key }, { $inc: { count: 1 } }, { session, upsert: true })
    .catch(throwAsLost)
}

/** It is not the adapter that fails here, so that the attempt under way has to be told. */
function throwAsLost(error: unknown): never {
  const isTaken = (error as Partial<MongoServerError>).code === duplicateKey
  // Two that use a key for the first time both insert its row: the second has lost, and may be made again.
  if (isTaken) (error as MongoServerError).addErrorLabel('TransientTransactionError')
  const meaning = isTaken ? new DatabaseBusy({}) : mongoFailure(error)
  throw noteFailure(error, meaning && Object.assign(meaning, { cause: error }))
}

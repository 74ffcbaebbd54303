import type { Payload } from 'payload'
import { buildIndexes } from './buildIndexes.ts'
import { createCollections } from './createCollections.ts'
import { dueAmong } from './dueAmong.ts'
import { missingCollections } from './missingCollections.ts'
import { missingIndexes } from './missingIndexes.ts'
import { mongoAdapter } from './mongoAdapter.ts'
import { ranOnMongo } from './ranOnMongo.ts'
import { runMongoMigration, type MongoMigration } from './runMongoMigration.ts'
import { wantedIndexes } from './wantedIndexes.ts'
import { withLease } from './withLease.ts'

type Run = {
  payload: Payload
  migrations: readonly MongoMigration[]
  patienceMs: number
  leaseMs: number
}

/**
 * Runs what a MongoDB database has not had, makes its collections and builds its indexes, in one
 * process at a time. Answers the names of the migrations. Only looks when nothing is due.
 */
export async function migrateMongo({ payload, migrations, ...lease }: Run): Promise<string[]> {
  if (!(await isAnythingDue(payload, migrations))) return []
  const { db } = mongoAdapter(payload)
  return withLease({ db, ...lease }, async (assertHeld) => {
    const ran: string[] = []
    await createCollections(payload)
    for (const migration of dueAmong(migrations, await ranOnMongo(payload))) {
      assertHeld()
      if (await runMongoMigration(migration, payload)) ran.push(migration.name)
    }
    assertHeld()
    // Last, since a migration may part values that stood twice.
    await buildIndexes(payload)
    return ran
  })
}

async function isAnythingDue(payload: Payload, migrations: readonly MongoMigration[]) {
  const due = dueAmong(migrations, await ranOnMongo(payload))
  if (due.length > 0 || (await missingCollections(payload)).length > 0) return true
  return (await missingIndexes(mongoAdapter(payload).db, wantedIndexes(payload))).length > 0
}

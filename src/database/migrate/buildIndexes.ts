import type { Payload } from 'payload'
import type { Db } from 'mongodb'
import { duplicatesOf } from './duplicatesOf.ts'
import { hasCode } from './hasCode.ts'
import { missingIndexes, type MissingIndex } from './missingIndexes.ts'
import { mongoAdapter } from './mongoAdapter.ts'
import { wantedIndexes } from './wantedIndexes.ts'

const duplicateKey = 11_000

/**
 * Builds the indexes that are missing, however long it takes. Throws once the others are built when
 * values that stand twice keep a unique one from being built, naming collection, field and values.
 */
export async function buildIndexes(payload: Payload): Promise<void> {
  const { db } = mongoAdapter(payload)
  const problems: string[] = []
  for (const index of await missingIndexes(db, wantedIndexes(payload))) {
    payload.logger.info({ index: `${index.collection}.${index.name}` }, 'building an index')
    if (!(await build(db, index))) problems.push(await sentenceFor(db, index))
  }
  if (problems.length > 0) throw new Error(problems.join(' '))
}

/** False where values that stand twice forbid it. */
async function build(db: Db, index: MissingIndex): Promise<boolean> {
  const { name, key, options, isThereOtherwise } = index
  const collection = db.collection(index.collection)
  if (isThereOtherwise) {
    // Looked at first, so that the old index does not go before the new one can come.
    if (options.unique && (await duplicatesOf(db, index)).length > 0) return false
    await collection.dropIndex(name)
  }
  try {
    // No limit: on a large collection it takes longer than any other answer of the database.
    await collection.createIndex(key, { ...options, name, timeoutMS: 0 })
    return true
  } catch (error) {
    if (hasCode(error, duplicateKey)) return false
    throw error
  }
}

async function sentenceFor(db: Db, index: MissingIndex): Promise<string> {
  const fields = Object.keys(index.key).join(' and ')
  const values = await duplicatesOf(db, index)
  return (
    `"${fields}" must be different in every document of ${index.collection}, ` +
    `but several have ${values.join(', ')}: give all but one another value.`
  )
}

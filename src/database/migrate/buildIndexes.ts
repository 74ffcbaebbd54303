import type { Payload } from 'payload'
import type { Db } from 'mongodb'
import { duplicatesOf } from './duplicatesOf.ts'
import { hasCode } from './hasCode.ts'
import { missingIndexes, type MissingIndex } from './missingIndexes.ts'
import { mongoAdapter } from './mongoAdapter.ts'
import { wantedIndexes, type WantedIndex } from './wantedIndexes.ts'

const duplicateKey = 11_000

/**
 * Builds the indexes that are missing, however long it takes. Throws once the others are built when
 * values that stand twice keep a unique one from being built, naming collection, field and values.
 */
export async function buildIndexes(payload: Payload): Promise<void> {
  const { db } = mongoAdapter(payload)
  const missing = await missingIndexes(db, wantedIndexes(payload))
  const collections = [...new Set(missing.map(({ collection }) => collection))]
  // MongoDB lets a few builds run at a time, and the others wait.
  const problems = await Promise.all(
    collections.map((collection) => {
      payload.logger.info({ collection }, 'building indexes')
      return buildAll(
        db,
        collection,
        missing.filter((index) => index.collection === collection),
      )
    }),
  )
  if (problems.flat().length > 0) throw new Error(problems.flat().join(' '))
}

/** All at once reads the collection once; where that fails, one by one tells which. Answers what is wrong. */
async function buildAll(db: Db, collection: string, indexes: MissingIndex[]): Promise<string[]> {
  const areNew = indexes.every(({ isThereOtherwise }) => !isThereOtherwise)
  if (areNew && (await build(db, collection, indexes))) return []
  const problems: string[] = []
  for (const index of indexes) {
    if (!(await replace(db, index))) problems.push(await sentenceFor(db, index))
  }
  return problems
}

/** False where values that stand twice forbid it. */
async function replace(db: Db, index: MissingIndex): Promise<boolean> {
  if (index.isThereOtherwise) {
    // Looked at first, so that the old index does not go before the new one can come.
    if (index.options.unique && (await duplicatesOf(db, index)).length > 0) return false
    await db.collection(index.collection).dropIndex(index.name)
  }
  return build(db, index.collection, [index])
}

async function build(db: Db, collection: string, indexes: WantedIndex[]): Promise<boolean> {
  const descriptions = indexes.map(({ name, key, options }) => ({ name, key, ...options }))
  try {
    // No limit: on a large collection it takes longer than any other answer of the database.
    await db.collection(collection).createIndexes(descriptions, { timeoutMS: 0 })
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

import type { Db } from 'mongodb'
import { hasCode } from './hasCode.ts'
import type { WantedIndex } from './wantedIndexes.ts'

type Present = { name?: string; unique?: boolean }

export type MissingIndex = WantedIndex & {
  /** One of this name is there, and holds values apart where it should not, or the other way round. */
  isThereOtherwise: boolean
}

const noSuchCollection = 26

/** Which of these indexes the database does not have: one quick question for each collection. */
export async function missingIndexes(db: Db, wanted: WantedIndex[]): Promise<MissingIndex[]> {
  const names = [...new Set(wanted.map(({ collection }) => collection))]
  const present = new Map(
    await Promise.all(names.map(async (name) => [name, await indexesOf(name, db)] as const)),
  )
  return wanted.flatMap((index) => {
    const same = present.get(index.collection)?.find(({ name }) => name === index.name)
    const isRight = same && Boolean(same.unique) === index.options.unique
    return isRight ? [] : [{ ...index, isThereOtherwise: same !== undefined }]
  })
}

async function indexesOf(collection: string, db: Db): Promise<Present[]> {
  try {
    return await db.collection(collection).indexes()
  } catch (error) {
    if (hasCode(error, noSuchCollection)) return []
    throw error
  }
}

import { pageCollections } from '#delivery/contentTypes.ts'
import type { Reader } from '#delivery/read/reader.ts'
import type { PageRef } from './pageDocuments.ts'

/** Of each collection: far above what an engine in memory can hold. */
const most = 200_000

/** Every page that is live, by its id. */
export async function livePages(reader: Reader): Promise<PageRef[]> {
  const lists = await Promise.all(
    pageCollections.map(async (collection) => {
      const rows = await reader.find({ collection, where: {}, limit: most, select: ['path'] })
      return rows.map(({ id }) => ({ collection, id }))
    }),
  )
  return lists.flat()
}

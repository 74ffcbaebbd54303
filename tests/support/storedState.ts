import type { Payload } from 'payload'

type Stored = { count: number; versions: number; latest: string | null }

/** What a write of any kind would change: how much there is of each collection, and when it last changed. */
export async function storedState(payload: Payload): Promise<Record<string, Stored>> {
  const state: Record<string, Stored> = {}
  for (const { slug, versions } of payload.config.collections.filter(isWrittenByPeople)) {
    const collection = slug
    const { totalDocs, docs } = await payload.find({
      collection,
      sort: '-updatedAt',
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    const [newest] = docs as { updatedAt?: string }[]
    state[slug] = {
      count: totalDocs,
      versions: versions ? (await payload.countVersions({ collection })).totalDocs : 0,
      latest: newest?.updatedAt ?? null,
    }
  }
  return state
}

/** Payload's own collections hold preferences and locks. */
function isWrittenByPeople({ slug }: { slug: string }): boolean {
  return !slug.startsWith('payload-')
}

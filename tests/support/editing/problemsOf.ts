import type { Payload, Where } from 'payload'
import { wasEverLive } from '#collections/hooks/wasEverLive.ts'
import type { PublicationEvent } from '#publishing/publicationEvent.ts'
import { numberEvents } from '#publishing/numberEvents.ts'
import { eventProblems } from '#tests/support/eventProblems.ts'
import { pathProblems, type PagePaths } from '#tests/support/pathProblems.ts'
import { liveNow } from '#tests/support/replay.ts'

type Run = { prefix: string; since: Date }

const all = { pagination: false, limit: 10_000, depth: 0 } as const

/** What is wrong with all that a run left: its paths, what readers get, and what the events say of it. */
export async function problemsOf(payload: Payload, { prefix, since }: Run): Promise<string[]> {
  const below = { path: { like: `${prefix}/` } }
  const made = { createdAt: { greater_than_equal: since.toISOString() } }
  const routes = await payload.find({ collection: 'routes', where: below, ...all })
  const pages = [
    ...(await pagesOf(payload, 'topics', below)),
    ...(await pagesOf(payload, 'articles', below)),
  ]
  await numberEvents(payload)
  const events = await payload.find({
    collection: 'publication-events',
    where: made,
    sort: 'sequence',
    ...all,
  })
  return [
    ...pathProblems(pages, routes.docs),
    ...eventProblems(events.docs as PublicationEvent[], await liveNow(payload, made)),
  ]
}

async function pagesOf(
  payload: Payload,
  collection: 'topics' | 'articles',
  where: Where,
): Promise<PagePaths[]> {
  const newest = await payload.find({ collection, where, draft: true, ...all })
  const readers = await payload.find({ collection, where, overrideAccess: false, ...all })
  const live = new Map(readers.docs.map(({ id, path }) => [id, path]))
  const saved = newest.docs.map((doc) => ({
    id: doc.id,
    newest: doc.path,
    live: live.get(doc.id) ?? null,
    wasEverLive: wasEverLive(doc as unknown as Record<string, unknown>),
  }))
  const known = new Set(saved.map(({ id }) => id))
  const apart = readers.docs.filter(({ id }) => !known.has(id))
  return [
    ...saved,
    ...apart.map(({ id, path }) => ({ id, newest: '', live: path, wasEverLive: true })),
  ]
}

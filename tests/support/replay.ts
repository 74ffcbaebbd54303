import type { Payload } from 'payload'
import type { PublicationEvent } from '#publishing/publicationEvent.ts'

type LiveDocument = { path: string | null; isWithdrawn: boolean; locales: string[] }

/** What is live, by collection and id. */
export type LiveState = Record<string, LiveDocument>

/** What a follower that knows nothing but the events takes for live. */
export function replay(events: PublicationEvent[]): LiveState {
  const live = new Map<string, LiveDocument>()
  for (const event of events.filter(({ documentType }) => documentType !== 'site')) {
    const key = `${event.documentType}/${event.documentId}`
    const after = documentAfter(event, live.get(key)?.isWithdrawn ?? false)
    if (after) live.set(key, after)
    else live.delete(key)
  }
  return Object.fromEntries(live)
}

/** A page appears without a notice; one that is away takes none along. */
function documentAfter(
  { kind, newPath, locales }: PublicationEvent,
  wasWithdrawn: boolean,
): LiveDocument | null {
  if (kind === 'unpublished' || kind === 'gone') return null
  const isWithdrawn = { published: false, withdrawn: true, reinstated: false }[kind as string]
  return {
    path: newPath ?? null,
    isWithdrawn: isWithdrawn ?? wasWithdrawn,
    locales: [...(locales ?? [])].sort(),
  }
}

/** What readers get, document by document, as anonymous callers find it. */
export async function liveNow(payload: Payload): Promise<LiveState> {
  const state: LiveState = {}
  for (const { slug, versions, admin } of payload.config.collections) {
    if (!versions) continue
    const { docs } = await payload.find({
      collection: slug,
      where: { _status: { equals: 'published' } },
      locale: 'all',
      limit: 10_000,
      pagination: false,
      depth: 0,
    })
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      state[`${slug}/${String(doc['id'])}`] = liveDocument(doc, admin.useAsTitle ?? 'id')
    }
  }
  return state
}

function liveDocument(doc: Record<string, unknown>, titleField: string): LiveDocument {
  const title = doc[titleField]
  const isPerLanguage = typeof title === 'object' && title !== null
  const words = isPerLanguage ? (title as Record<string, unknown>) : { en: title, es: title }
  return {
    path: (doc['path'] as string | undefined) ?? null,
    isWithdrawn: Boolean((doc['withdrawn'] as { at?: unknown } | undefined)?.at),
    locales: Object.keys(words)
      .filter((locale) => words[locale])
      .sort(),
  }
}

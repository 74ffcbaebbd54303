import type { Payload, Where } from 'payload'
import type { PublicationEvent } from '#publishing/publicationEvent.ts'

export type LiveDocument = { path: string | null; isWithdrawn: boolean; locales: string[] }

/** What is live, by collection and id. */
export type LiveState = Record<string, LiveDocument>

/** What a follower that knows nothing but the events takes for live. */
export function replay(events: PublicationEvent[]): LiveState {
  const live = new Map<string, LiveDocument>()
  for (const event of events.filter(({ documentType }) => documentType !== 'site')) {
    const key = `${event.documentType}/${event.documentId}`
    const after = documentAfter(event, live.get(key) ?? null)
    if (after) live.set(key, after)
    else live.delete(key)
  }
  return Object.fromEntries(live)
}

/** A page appears without a notice; one that is away takes none along. */
export function documentAfter(
  { kind, newPath, locales }: Pick<PublicationEvent, 'kind' | 'newPath' | 'locales'>,
  before: LiveDocument | null,
): LiveDocument | null {
  if (kind === 'unpublished' || kind === 'gone') return null
  const isWithdrawn = { published: false, withdrawn: true, reinstated: false }[kind as string]
  return {
    path: newPath ?? null,
    isWithdrawn: isWithdrawn ?? Boolean(before?.isWithdrawn),
    locales: [...(locales ?? [])].sort(),
  }
}

/** What readers get, document by document; `more` narrows it to some of them. */
export async function liveNow(payload: Payload, more: Where = {}): Promise<LiveState> {
  const state: LiveState = {}
  for (const { slug, versions, admin } of payload.config.collections) {
    if (!versions) continue
    const { docs } = await payload.find({
      collection: slug,
      where: { and: [{ _status: { equals: 'published' } }, more] },
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

/** What a live row is to readers; `titleField` says in which languages it is there. */
export function liveDocument(doc: Record<string, unknown>, titleField: string): LiveDocument {
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

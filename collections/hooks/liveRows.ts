import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { perRequest } from '#config/perRequest.ts'
import { isLocale, locales, type Locale } from '#config/locales.ts'
import { keyOf } from '#rules/findings/refsOf.ts'
import type { LiveRow } from '#rules/publication.ts'

export type DocumentRef = { collection: CollectionSlug; id: string }

type Row = Record<string, unknown>

export type Live = NonNullable<LiveRow> & { locales: readonly Locale[] }

/** Remembers what readers get before a change, for the hooks that come after it. */
export const noteLiveRow: CollectionBeforeChangeHook = async ({
  collection,
  originalDoc,
  operation,
  req,
  data,
}) => {
  const isNew = operation === 'create'
  const document = { collection: collection.slug, id: String(isNew ? data['id'] : originalDoc?.id) }
  liveAfter(req).delete(keyOf(document))
  if (isNew) return data
  liveBefore(req).set(keyOf(document), await liveRow(document, req))
  return data
}

/** What readers got of a document before this request changed it; null when it was not live. */
export function liveRowBefore(document: DocumentRef, req: PayloadRequest): Live | null {
  return liveBefore(req).get(keyOf(document)) ?? null
}

/** What readers get of a document once it is saved, read once for all hooks after the save. */
export async function liveRowAfter(
  document: DocumentRef,
  req: PayloadRequest,
): Promise<Live | null> {
  const key = keyOf(document)
  const known = liveAfter(req).get(key)
  if (known !== undefined) return known
  const row = await liveRow(document, req)
  liveAfter(req).set(key, row)
  return row
}

/** What readers get of a document now, from the stored row: a draft over it lives among the versions only. */
async function liveRow({ collection, id }: DocumentRef, req: PayloadRequest): Promise<Live | null> {
  const title = titleOf(collection, req)
  const wanted = ['_status', 'path', 'revision', 'withdrawn', title]
  const row = await req.payload.db.findOne<Row & { id: string }>({
    collection,
    where: { id: { equals: id } },
    select: Object.fromEntries(wanted.map((name) => [name, true])),
    req,
  })
  if (row?.['_status'] !== 'published') return null
  const withdrawn = row['withdrawn'] as { at?: unknown } | null | undefined
  return {
    path: typeof row['path'] === 'string' ? row['path'] : null,
    revision: Number(row['revision'] ?? 0),
    isWithdrawn: Boolean(withdrawn?.at),
    locales: localesOf(row[title]),
  }
}

/** Keyed by document, because one request can change several. */
const liveBefore = perRequest('liveBefore', () => new Map<string, Live | null>())

const liveAfter = perRequest('liveAfter', () => new Map<string, Live | null>())

function titleOf(collection: CollectionSlug, { payload }: PayloadRequest): string {
  return payload.collections[collection].config.admin.useAsTitle ?? 'id'
}

/** The languages that a document is there in. A title that has no languages counts for all of them. */
function localesOf(title: unknown): readonly Locale[] {
  if (typeof title !== 'object' || title === null) return locales
  return Object.entries(title)
    .filter(([, words]) => typeof words === 'string' && words !== '')
    .map(([locale]) => locale)
    .filter(isLocale)
}

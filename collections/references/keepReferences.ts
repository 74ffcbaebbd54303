import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Reference as Stored } from '#generated/payload-types.ts'
import { isLive } from '#collections/actions/isLive.ts'
import { newestVersion } from '#collections/hooks/newestVersion.ts'
import { rowOf } from '#collections/hooks/rowsOf.ts'
import { keyOf, referencesIn, type Reference } from './referencesIn.ts'

type Flags = { isLive: boolean; isDraft: boolean }

type Kept = {
  collection: CollectionSlug
  id: string
  /** Whether the newest version is known to be what readers have. */
  isPublished?: boolean
  /** What older versions point at, where their rows may be missing. */
  older?: Reference[]
}

type Wanted = Map<string, { reference: Reference; flags: Flags }>

const none: Flags = { isLive: false, isDraft: false }

/**
 * Brings the rows of one document up to date, and writes only what differs. A reference that neither the live row nor
 * the newest draft holds any more stays without flags, since an older version still does and may be restored.
 */
export async function keepReferences(kept: Kept, req: PayloadRequest): Promise<void> {
  const { collection, id } = kept
  const wanted = await wantedFor(kept, req)
  const stored = await storedOf(id, req)
  for (const [key, { reference, flags }] of wanted) {
    const known = stored.get(key)
    if (known) await setFlags(known, flags, req)
    else
      await create(
        { fromType: collection, fromId: id, ...reference, ...flags, key: `${id}|${key}` },
        req,
      )
  }
  for (const [key, known] of stored) if (!wanted.has(key)) await setFlags(known, none, req)
}

async function wantedFor(kept: Kept, req: PayloadRequest): Promise<Wanted> {
  const { flattenedFields } = req.payload.collections[kept.collection].config
  const { live, newest } = await liveAndNewestOf(kept, req)
  const wanted: Wanted = new Map()
  for (const reference of kept.older ?? []) wanted.set(keyOf(reference), { reference, flags: none })
  for (const reference of referencesIn(newest, flattenedFields)) {
    wanted.set(keyOf(reference), { reference, flags: { isLive: false, isDraft: true } })
  }
  for (const reference of referencesIn(live, flattenedFields)) {
    const isDraft = wanted.get(keyOf(reference))?.flags.isDraft ?? false
    wanted.set(keyOf(reference), { reference, flags: { isLive: true, isDraft } })
  }
  return wanted
}

/** What readers have of a document, and what was saved last; one row where it was just published. */
async function liveAndNewestOf({ collection, id, isPublished }: Kept, req: PayloadRequest) {
  const document = { collection, id }
  const row = async () => (await rowOf(req, document)) ?? {}
  if (isPublished) {
    const live = await row()
    return { live, newest: live }
  }
  const newest = (await newestVersion(req, document))?.version
  const live = (await isLive(document, req)) ? await row() : {}
  return { live, newest: newest ?? (await row()) }
}

async function storedOf(fromId: string, req: PayloadRequest): Promise<Map<string, Stored>> {
  const { docs } = await req.payload.db.find<Stored>({
    collection: 'references',
    where: { fromId: { equals: fromId } },
    pagination: false,
    limit: 0,
    sort: 'id',
    req,
  })
  return new Map(docs.map((one) => [one.key.slice(fromId.length + 1), one]))
}

// The rows are the service's own: access rules do not apply to them.

async function create(data: Omit<Stored, 'id' | 'createdAt' | 'updatedAt'>, req: PayloadRequest) {
  await req.payload.create({
    collection: 'references',
    data,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

async function setFlags(known: Stored, flags: Flags, req: PayloadRequest): Promise<void> {
  const { id, createdAt: _created, updatedAt: _updated, ...rest } = known
  if (known.isLive === flags.isLive && known.isDraft === flags.isDraft) return
  await req.payload.update({
    collection: 'references',
    id,
    // The whole row: Payload fills in nothing while a version is restored.
    data: { ...rest, ...flags },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

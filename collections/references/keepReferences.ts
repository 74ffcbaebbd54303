import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Reference as Stored } from '#generated/payload-types.ts'
import { keyOf, referencesIn, type Reference } from './referencesIn.ts'

type Row = Record<string, unknown> & { id: string }

type Flags = { isLive: boolean; isDraft: boolean }

type Kept = {
  collection: CollectionSlug
  id: string
  /** What older versions point at, where their rows may be missing. */
  older?: Reference[]
}

const none: Flags = { isLive: false, isDraft: false }

/**
 * Brings the rows of one document up to date, and writes only what differs. A reference that neither the live row nor
 * the newest draft holds any more stays without flags, since an older version still does and may be restored.
 */
export async function keepReferences(
  { collection, id, older = [] }: Kept,
  req: PayloadRequest,
): Promise<void> {
  const from = { fromType: collection, fromId: id }
  const wanted = await wantedFor(collection, id, req)
  for (const reference of older) {
    const key = keyOf(reference)
    if (!wanted.has(key)) wanted.set(key, { reference, flags: none })
  }
  const stored = await storedOf(id, req)
  for (const [key, { reference, flags }] of wanted) {
    const known = stored.get(key)
    if (known) await setFlags(known, flags, req)
    else await create({ ...from, ...reference, ...flags, key: `${id}|${key}` }, req)
  }
  for (const [key, known] of stored) if (!wanted.has(key)) await setFlags(known, none, req)
}

async function wantedFor(collection: CollectionSlug, id: string, req: PayloadRequest) {
  const { flattenedFields } = req.payload.collections[collection].config
  const stored = await req.payload.db.findOne<Row>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  const isLive = stored?.['_status'] === 'published'
  const newest = (await newestVersion(collection, id, req)) ?? stored
  const wanted = new Map<string, { reference: Reference; flags: Flags }>()
  for (const reference of newest ? referencesIn(newest, flattenedFields) : []) {
    wanted.set(keyOf(reference), { reference, flags: { isLive: false, isDraft: true } })
  }
  for (const reference of isLive ? referencesIn(stored, flattenedFields) : []) {
    const isDraft = wanted.has(keyOf(reference))
    wanted.set(keyOf(reference), { reference, flags: { isLive: true, isDraft } })
  }
  return wanted
}

async function newestVersion(collection: CollectionSlug, id: string, req: PayloadRequest) {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    req,
  })
  return docs[0]?.version ?? null
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

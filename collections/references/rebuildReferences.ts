import { setImmediate } from 'node:timers/promises'
import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '#collections/actions/inTransaction.ts'
import { retryWhole } from '#database/retry.ts'
import { keepReferences } from './keepReferences.ts'
import { referencesIn, type Reference } from './referencesIn.ts'

type Row = Record<string, unknown> & { id: string }

const done = 'references-are-whole'
const atOnce = 100

/** Rebuilds the references of a database that was filled before there were any; once, and to its end. */
export async function completeReferences(payload: Payload): Promise<void> {
  if (await payload.kv.has(done)) return
  await rebuildReferences(payload)
  await payload.kv.set(done, true)
}

/** Writes who points at whom from what is stored: live rows, drafts and every older version. Answers how many documents. */
export async function rebuildReferences(payload: Payload): Promise<number> {
  let documents = 0
  for (const { slug, versions } of payload.config.collections) {
    const ids = versions ? await idsOf(payload, slug) : []
    for (const id of ids) {
      await retryWhole(() => rebuild(payload, { collection: slug, id }))
      // SQLite resolves in microtasks only; without this a long rebuild starves timers and sockets.
      await setImmediate()
    }
    documents += ids.length
  }
  return documents
}

async function rebuild(
  payload: Payload,
  document: { collection: CollectionSlug; id: string },
): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await keepReferences({ ...document, older: await inVersions(document, req) }, req)
  })
}

async function inVersions(
  { collection, id }: { collection: CollectionSlug; id: string },
  req: PayloadRequest,
): Promise<Reference[]> {
  const { flattenedFields } = req.payload.collections[collection].config
  const found: Reference[] = []
  for (let page = 1, hasNext = true; hasNext; page++) {
    const { docs, hasNextPage } = await req.payload.db.findVersions<Row>({
      collection,
      where: { parent: { equals: id } },
      sort: 'id',
      limit: atOnce,
      page,
      req,
    })
    found.push(...docs.flatMap(({ version }) => referencesIn(version, flattenedFields)))
    hasNext = hasNextPage
  }
  return found
}

async function idsOf(payload: Payload, collection: CollectionSlug): Promise<string[]> {
  const ids: string[] = []
  for (let page = 1, hasNext = true; hasNext; page++) {
    const { docs, hasNextPage } = await payload.db.find<Row>({
      collection,
      sort: 'id',
      limit: atOnce,
      page,
      select: { updatedAt: true },
      req: {},
    })
    ids.push(...docs.map(({ id }) => id))
    hasNext = hasNextPage
  }
  return ids
}

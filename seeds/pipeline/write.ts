import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { defaultLocale } from '#config/locales.ts'
import { retryWhole } from '#database/retry.ts'
import { isContained } from './isContained.ts'
import type { MappedDocument } from './map.ts'
import { whileBusy } from './whileBusy.ts'

export type Outcome = 'created' | 'unchanged' | 'kept' | 'overwritten'

type Writing = { document: MappedDocument; payload: Payload; force: boolean }

/**
 * Brings one document into the database, all its languages in one transaction. One that somebody has
 * edited since stays as it is ("kept"), unless `force` is set.
 */
export function write(writing: Writing): Promise<Outcome> {
  return whileBusy(() =>
    retryWhole(() => inTransaction(writing.payload, (req) => writeDocument(writing, req))),
  )
}

async function writeDocument(
  { document, payload, force }: Writing,
  req: PayloadRequest,
): Promise<Outcome> {
  const isThere = await exists(document, req)
  if (isThere && (await isAsWanted(document, req))) return 'unchanged'
  if (isThere && !force) return 'kept'
  if (!isThere) await create(document, payload, req)
  const said = [...document.byLocale].filter(([locale]) => isThere || locale !== defaultLocale)
  for (const [locale, values] of said) {
    const data = { ...values, _status: document.status }
    await payload.update({ ...sharedBy(document, req), id: document.id, locale, data })
  }
  return isThere ? 'overwritten' : 'created'
}

async function create(
  document: MappedDocument,
  payload: Payload,
  req: PayloadRequest,
): Promise<void> {
  const { id, status, byLocale } = document
  const data = { ...byLocale.get(defaultLocale), id, _status: status }
  await payload.create({ ...sharedBy(document, req), locale: defaultLocale, data: data as never })
}

/** Seeds run on behalf of the operator, before there are accounts: access rules do not apply. */
function sharedBy(document: MappedDocument, req: PayloadRequest) {
  return {
    collection: document.collection as CollectionSlug,
    req,
    depth: 0,
    draft: document.status === 'draft',
    overrideAccess: true,
  }
}

async function exists({ id, collection }: MappedDocument, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

async function isAsWanted(document: MappedDocument, req: PayloadRequest): Promise<boolean> {
  for (const [locale, values] of document.byLocale) {
    const stored = await req.payload.findByID({
      ...sharedBy(document, req),
      id: document.id,
      locale,
      draft: true,
    })
    if (!isContained({ ...values, _status: document.status }, stored)) return false
  }
  return true
}

async function inTransaction<Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

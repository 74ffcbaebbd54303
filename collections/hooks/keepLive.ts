import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'
import { isLive } from '#collections/actions/isLive.ts'
import { ActionRefused } from '#errors/catalogue.ts'
import { operationOf } from './operationOf.ts'
import { restoresDraftOverLive } from './restoresDraftOverLive.ts'

type Args = { id?: number | string; data?: Record<string, unknown>; draft?: boolean }

type Asked = { args: Args; collection: CollectionSlug; req: PayloadRequest }

/**
 * Takes nothing from readers that nobody said to take. A save that gives no status goes into the draft where there is
 * one over a live page, and a draft is restored over one as a draft only: Payload would unpublish the page in both.
 */
export const keepLive: CollectionBeforeOperationHook = async (begun) => {
  const { req, collection } = begun
  const args = begun.args as Args
  if (args.draft || args.id === undefined) return begun.args
  const asked = { args, collection: collection.slug, req }
  const operation = operationOf(begun)
  if (operation === 'restoreVersion') await refuseToUnpublish(asked)
  const isForDraft = operation === 'update' && (await isSaveOfDraftOverLive(asked))
  return isForDraft ? { ...begun.args, draft: true } : begun.args
}

async function refuseToUnpublish({ args, collection, req }: Asked): Promise<void> {
  const versionId = args.id ?? ''
  if (await restoresDraftOverLive({ collection, versionId }, req))
    throw new ActionRefused({ action: 'restore', reason: 'it was a draft: restore it as one' })
}

async function isSaveOfDraftOverLive({ args, collection, req }: Asked): Promise<boolean> {
  if (args.data?.['_status']) return false
  const id = String(args.id)
  if (!(await isLive({ collection, id }, req))) return false
  const { docs } = await req.payload.db.findVersions<{ _status?: string }>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    select: { version: { _status: true } },
    req,
  })
  return docs[0]?.version._status === 'draft'
}

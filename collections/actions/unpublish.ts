import { z } from 'zod'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { ActionRefused } from '#errors/catalogue.ts'
import { defineAction } from './defineAction.ts'
import { isLive } from './isLive.ts'
import { rewriteLive } from './rewriteLive.ts'

/** Takes a document from readers. Its path stays its own, and it can be published again. */
export const unpublish = defineAction({
  name: 'unpublish',
  isFor: 'all',
  input: z.strictObject({}),
  async run({ collection, id, req }) {
    if (!(await isLive({ collection, id }, req)))
      throw new ActionRefused({ action: 'unpublish', reason: 'readers do not see it' })
    await takeFromReaders({ collection, id }, req)
    return {}
  },
})

/** Nothing is live; a draft over what was live stays the newest version, also one that could not be published. */
export async function takeFromReaders(
  document: { collection: CollectionSlug; id: string },
  req: PayloadRequest,
): Promise<void> {
  await rewriteLive({ ...document, values: { _status: 'draft' }, req })
}

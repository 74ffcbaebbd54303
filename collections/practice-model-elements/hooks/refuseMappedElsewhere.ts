import type { CollectionBeforeChangeHook } from 'payload'
import { oneAtATime } from '#database/oneAtATime.ts'
import { HierarchyInvalid } from '#errors/catalogue.ts'
import { isAlongside } from '#collections/hooks/alongside.ts'
import { liveAndNewest } from '#collections/hooks/liveAndNewest.ts'
import { modelKey } from '#collections/hooks/modelKey.ts'
import { storedOrNewId } from '#collections/hooks/storedOrNew.ts'

/**
 * An element that a crosswalk names stays in its model, else its mappings would say what is not so.
 */
export const refuseMappedElsewhere: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!originalDoc || isAlongside(req)) return data
  const [model, before] = [data, originalDoc].map((values) =>
    storedOrNewId({ data: values }, 'model'),
  )
  if (!before || model === before) return data
  await oneAtATime(req, modelKey(before))
  const is = { equals: originalDoc.id }
  const { live, newest } = await liveAndNewest(req, {
    collection: 'element-mappings',
    where: { or: [{ fromElement: is }, { toElement: is }] },
    select: ['relation'],
    limit: 1,
  })
  if (live.length + newest.length === 0) return data
  throw new HierarchyInvalid({ path: 'model', reason: 'mappings name it as part of its old model' })
}

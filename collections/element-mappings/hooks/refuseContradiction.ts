import type { PayloadRequest, Where } from 'payload'
import { MappingInvalid } from '#errors/catalogue.ts'
import { liveAndNewest } from '#collections/hooks/liveAndNewest.ts'
import type { Ends } from './endsOf.ts'

type Checked = { id: string; ends: Ends; req: PayloadRequest }

/**
 * An element has mappings to another model, or none and says so, whichever way round they lead. One that was rejected
 * contradicts nothing, but is still the one mapping of its pair: who thinks again changes it back.
 */
export async function refuseContradiction({ id, ends, req }: Checked): Promise<void> {
  const contrary = ends.relation === 'noMatch' ? mappingsOf(ends) : noMatchesOf(ends)
  if (contrary.length === 0) return
  const { live, newest } = await liveAndNewest(req, {
    collection: 'element-mappings',
    where: {
      and: [
        { or: contrary },
        { reviewStatus: { not_equals: 'rejected' } },
        { id: { not_equals: id } },
      ],
    },
    select: ['relation'],
    limit: 1,
  })
  if (live.length + newest.length === 0) return
  const reason =
    ends.relation === 'noMatch'
      ? 'this element has mappings to that model'
      : 'one of the two is said to have no match in the other model'
  throw new MappingInvalid({ path: 'relation', reason })
}

/** Mappings of an element that is said to have no match. */
function mappingsOf({ fromElement, toModel }: Ends): Where[] {
  if (!fromElement || !toModel) return []
  const isPair: Where = { relation: { not_equals: 'noMatch' } }
  return [
    { and: [isPair, { fromElement: { equals: fromElement } }, { toModel: { equals: toModel } }] },
    { and: [isPair, { toElement: { equals: fromElement } }, { fromModel: { equals: toModel } }] },
  ]
}

/** Elements of a pair that are said to have no match in the other's model. */
function noMatchesOf({ fromModel, fromElement, toModel, toElement }: Ends): Where[] {
  return [
    { element: fromElement, model: toModel },
    { element: toElement, model: fromModel },
  ].flatMap(({ element, model }) =>
    element && model
      ? {
          and: [
            { relation: { equals: 'noMatch' } },
            { fromElement: { equals: element } },
            { toModel: { equals: model } },
          ],
        }
      : [],
  )
}

import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import { oneAtATime } from '#database/oneAtATime.ts'
import { MappingInvalid } from '#errors/catalogue.ts'
import { isAlongside } from '#collections/hooks/alongside.ts'
import { modelKey } from '#collections/hooks/modelKey.ts'
import { relations } from '#collections/element-mappings/relations.ts'
import { mappingProblem } from '#rules/mappingProblem.ts'
import { endsOf, type Ends } from './endsOf.ts'
import { modelsOf } from './modelsOf.ts'
import { refuseContradiction } from './refuseContradiction.ts'

/**
 * A mapping leads from one model to another, between elements of theirs, and does not contradict another mapping: drafts
 * as well, since a draft that could never be published helps nobody. Throws `MappingInvalid`.
 */
export const refuseBrokenMapping: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const ends = endsOf(data)
  if (isAlongside(req) || isDeepStrictEqual(ends, endsOf(originalDoc))) return data
  if (ends.relation && !relations.some(({ value }) => value === ends.relation)) {
    const errors = [{ path: 'relation', message: 'Choose a relation from the list.' }]
    throw new ValidationError({ collection: collection.slug, errors, req })
  }
  await check(ends, req)
  const id = String(originalDoc?.id ?? data['id'])
  if (!ends.isRejected) await refuseContradiction({ id, ends, req })
  return data
}

async function check(ends: Ends, req: PayloadRequest): Promise<void> {
  const { relation, fromModel, toModel, fromElement, toElement } = ends
  for (const model of [fromModel, toModel]) if (model) await oneAtATime(req, modelKey(model))
  const models = await modelsOf([fromElement, toElement], req)
  const partOf = (element: string | null) => element && { model: models.get(element) ?? null }
  const [from, to] = [partOf(fromElement) || null, partOf(toElement) || null]
  const problem = mappingProblem({ relation, fromModel, toModel, from, to })
  if (problem) throw new MappingInvalid(problem)
}

import type { Payload } from 'payload'
import { ParameterInvalid } from '#errors/catalogue.ts'
import { routesAt } from '#delivery/content/routeAt.ts'
import { itemFor } from '#delivery/present/item.ts'
import { elementsOf } from '#delivery/present/practiceModel.ts'
import type { Ref, Row } from '#delivery/read/reader.ts'
import type { Reading } from '#delivery/read/reading.ts'
import type { Crosswalk, MappingStatus } from '#delivery/schema/crosswalk.ts'
import type { Item } from '#delivery/schema/shared.ts'
import { presentCrosswalk } from './presentCrosswalk.ts'

type Question = {
  /** The paths of the two models. */
  from: string
  to: string
  statuses: readonly MappingStatus[]
  reading: Reading
  payload: Pick<Payload, 'db'>
}

/** More than any two models have; beyond it the answer would be cut, so it is far above. */
const mostMappings = 10_000

/** The mappings between two models. Throws ParameterInvalid where one of the paths is not that of a live model. */
export async function readCrosswalk(question: Question): Promise<Crosswalk> {
  const { reading, statuses } = question
  if (question.from === question.to)
    throw new ParameterInvalid({ path: 'to', expected: 'another model than "from"' })
  const [from, to] = await modelsAt(question)
  const [fromElements, toElements, mappings] = await Promise.all([
    elementsOf(from.id, reading),
    elementsOf(to.id, reading),
    mappingsBetween(from.id, to.id, question),
  ])
  const parts = presentCrosswalk({ from: from.id, fromElements, toElements, mappings, reading })
  return { from, to, statuses: [...statuses], ...parts }
}

async function modelsAt({ from, to, reading, payload }: Question): Promise<[Item, Item]> {
  const routes = await routesAt([from, to], payload)
  const items = await Promise.all(
    routes.map((route) => itemFor(route?.documentId ? modelRef(route.documentId) : null, reading)),
  )
  return [modelIn(items[0], 'from', from), modelIn(items[1], 'to', to)]
}

/** A draft of a model may be about to have the path. */
function modelIn(item: Item | null | undefined, name: 'from' | 'to', path: string): Item {
  if (item?.path === path) return item
  throw new ParameterInvalid({ path: name, expected: 'the path of a practice model' })
}

function modelRef(id: string): Ref {
  return { collection: 'practice-models', id }
}

function mappingsBetween(
  from: string,
  to: string,
  { reading, statuses }: Question,
): Promise<Row[]> {
  const between = (one: string, other: string) => ({
    and: [{ fromModel: { equals: one } }, { toModel: { equals: other } }],
  })
  const isBetween = { or: [between(from, to), between(to, from)] }
  return reading.reader.find({
    collection: 'element-mappings',
    where: { and: [isBetween, { reviewStatus: { in: [...statuses] } }] },
    limit: mostMappings,
  })
}

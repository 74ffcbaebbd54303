import { isPageCollection } from '#delivery/contentTypes.ts'
import type { Link } from '#delivery/read/links.ts'
import type { Ref } from '#delivery/read/reader.ts'
import { isBox, isChild, isModelPart, type Around } from './linksAround.ts'

/** The pages that show something of a document, live or not: its own, those that it is on, and those it is linked with. */
export function pagesAround(ref: Ref, around: Around): Ref[] {
  const above = around.to.get(ref.id) ?? []
  const found = [
    ...pagesIn([{ collection: ref.collection, id: ref.id }]),
    ...pagesIn(above.map(source)),
    ...above.flatMap((link) => pagesOver(link, around)),
    ...topicsUnder(ref.id, around),
    ...pagesBelow(ref, around),
  ]
  return [...new Map(found.map((page) => [page.id, page])).values()]
}

type Place = { collection: string; id: string }

/** By a card or spotlight, or by a part of a model: the pages that the part stands on. */
function pagesOver({ fromType, fromId }: Link, { to, from }: Around): Ref[] {
  if (isBox(fromType)) return pagesIn((to.get(fromId) ?? []).map(source))
  return isModelPart(fromType) ? pagesIn((from.get(fromId) ?? []).map(target)) : []
}

/** Those that name it among what leads to them, and the model that it is a part of. */
function pagesBelow({ id }: Ref, { from }: Around): Ref[] {
  const places = (from.get(id) ?? []).map(target)
  const byBoxes = places
    .filter(({ collection }) => isBox(collection))
    .flatMap((box) => (from.get(box.id) ?? []).map(target))
  return pagesIn([...places, ...byBoxes])
}

function topicsUnder(id: string, { to }: Around): Ref[] {
  const found = new Set<string>()
  let level = [id]
  while (level.length > 0) {
    const children = level.flatMap((one) => (to.get(one) ?? []).filter(isChild))
    level = children.map(({ fromId }) => fromId).filter((one) => !found.has(one))
    level.forEach((one) => found.add(one))
  }
  return [...found].map((one) => ({ collection: 'topics', id: one }))
}

function pagesIn(places: readonly Place[]): Ref[] {
  return places.flatMap(({ collection, id }) =>
    isPageCollection(collection) ? [{ collection, id }] : [],
  )
}

function source({ fromType, fromId }: Link): Place {
  return { collection: fromType, id: fromId }
}

function target({ toType, toId }: Link): Place {
  return { collection: toType, id: toId }
}

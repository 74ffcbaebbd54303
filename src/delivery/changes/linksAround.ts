import { isPageCollection } from '#delivery/contentTypes.ts'
import { groupBy } from '#delivery/groupBy.ts'
import type { Link, Links } from '#delivery/read/links.ts'
import type { Ref } from '#delivery/read/reader.ts'

/** The links around some documents, as far as they decide which pages show something of them. */
export type Around = {
  /** By the document that is pointed at. */
  to: Map<string, Link[]>
  /** By the document that points. */
  from: Map<string, Link[]>
}

/** Topics are not nested deeper. */
const mostLevels = 12

/** Reads them level by level: as many questions for a hundred documents as for one. */
export async function linksAround(refs: readonly Ref[], links: Links): Promise<Around> {
  const ids = refs.map(({ id }) => id)
  const above = await links.to(ids)
  const over = await links.to(above.filter(isOnPages).map(({ fromId }) => fromId))
  const below = await links.from([
    ...refs.filter(({ collection }) => leadsToPages(collection)).map(({ id }) => id),
    ...above.filter(isOfModel).map(({ fromId }) => fromId),
  ])
  const parts = below.filter(({ toType }) => isBox(toType)).map(({ toId }) => toId)
  const under = await links.from(parts)
  const deeper = await topicsBelow(above.filter(isChild), links)
  return {
    to: grouped([...above, ...over, ...deeper], ({ toId }) => toId),
    from: grouped([...below, ...under], ({ fromId }) => fromId),
  }
}

/** Cards and spotlights show the words of what they lead to. */
export function isBox(collection: string): boolean {
  return collection === 'cards' || collection === 'spotlights'
}

/** What a model shows of itself points at the model. */
export function isModelPart(collection: string): boolean {
  return collection === 'practice-model-elements' || collection === 'element-mappings'
}

/** A topic stands in the breadcrumb of every topic below it. */
export function isChild({ fromType, field }: Link): boolean {
  return fromType === 'topics' && field === 'parent'
}

/** A page shows what leads to it, too. */
function leadsToPages(collection: string): boolean {
  return isPageCollection(collection) || isBox(collection) || isModelPart(collection)
}

function isOnPages({ fromType }: Link): boolean {
  return isBox(fromType)
}

function isOfModel({ fromType }: Link): boolean {
  return isModelPart(fromType)
}

async function topicsBelow(children: readonly Link[], links: Links): Promise<Link[]> {
  const found: Link[] = []
  const seen = new Set<string>()
  let level = children.map(({ fromId }) => fromId)
  for (let count = 1; count < mostLevels && level.length > 0; count++) {
    level.forEach((id) => seen.add(id))
    const next = await links.to(level, 'parent')
    const topics = next.filter(isChild)
    found.push(...topics)
    level = topics.map(({ fromId }) => fromId).filter((id) => !seen.has(id))
  }
  return found
}

/** A link that was read on two ways stands there once. */
function grouped(found: readonly Link[], keyOf: (link: Link) => string): Map<string, Link[]> {
  const unique = new Map(found.map((link) => [`${link.fromId}|${link.field}|${link.toId}`, link]))
  return groupBy(unique.values(), keyOf)
}

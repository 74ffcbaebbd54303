import { isContentCollection, pageTypes, type PageCollection } from '#delivery/contentTypes.ts'
import type { Reading } from '#delivery/read/reading.ts'
import type { Ref, Referrer } from '#delivery/read/reader.ts'
import { View } from '#delivery/read/view.ts'
import type { SharedLinks } from '#delivery/schema/content.ts'
import type { Item } from '#delivery/schema/shared.ts'
import { byPath, itemOf, itemsFor } from './item.ts'

type Links = Record<string, Item[]>

/** The lists of other documents that a page has by its type; those of every page are in `sharedLinks`. */
export const ownLinks: Record<PageCollection, (view: View, reading: Reading) => Promise<Links>> = {
  topics: topicLinks,
  articles: articleLinks,
  resources: resourceLinks,
  'practice-models': practiceModelLinks,
}

/** What every page links to, and what links to it. */
export async function sharedLinks(
  collection: PageCollection,
  view: View,
  reading: Reading,
): Promise<SharedLinks> {
  const [audiences, jurisdictions, subjects, pages, series] = await Promise.all([
    itemsFor(view.refs('audiences', 'terms'), reading),
    itemsFor(view.refs('jurisdictions', 'terms'), reading),
    itemsFor(view.refs('subjects', 'terms'), reading),
    pagesLeadingTo({ collection, id: view.id }, reading),
    seriesAbove(view, reading),
  ])
  const ofType = (...types: string[]) =>
    pages.filter(({ item }) => types.includes(item.type)).map(({ item }) => item)
  const isSeries = ({ kind }: Leading) => kind === 'series'
  const topics = pages.filter(({ item }) => item.type === pageTypes.topics)
  return {
    audiences,
    jurisdictions,
    subjects,
    inTopics: topics.filter((one) => !isSeries(one)).map(({ item }) => item),
    inSeries: unique([...series, ...topics.filter(isSeries).map(({ item }) => item)]).sort(byPath),
    mentionedBy: ofType(pageTypes.articles, pageTypes.resources),
    usedByModels: ofType(pageTypes['practice-models']),
  }
}

async function topicLinks(view: View, reading: Reading): Promise<Links> {
  const [parent, referrers] = await Promise.all([
    itemsFor([view.ref('parent', 'topics')], reading),
    reading.reader.referrers(view.id),
  ])
  const children = referrers.filter(isChild).map(({ fromId }) => topic(fromId))
  return { parent, children: (await itemsFor(children, reading)).sort(byPath) }
}

async function articleLinks(view: View, reading: Reading): Promise<Links> {
  const [organizations, mentions] = await Promise.all([
    itemsFor(view.refs('organizations', 'organizations'), reading),
    itemsFor(view.refs('mentions'), reading),
  ])
  return { organizations, mentions }
}

async function resourceLinks(view: View, reading: Reading): Promise<Links> {
  const training = view.group('training')
  const [provider, ledBy, host] = await Promise.all(
    ['provider', 'ledBy', 'host'].map((name) =>
      itemsFor([training.ref(name, 'organizations')], reading),
    ),
  )
  return { provider: provider ?? [], ledBy: ledBy ?? [], host: host ?? [] }
}

async function practiceModelLinks(view: View, reading: Reading): Promise<Links> {
  const [agency, serviceOf, funder, referrers] = await Promise.all([
    itemsFor([view.ref('agency', 'organizations')], reading),
    itemsFor([view.ref('serviceOf', 'organizations')], reading),
    itemsFor([view.ref('funder', 'organizations')], reading),
    reading.reader.referrers(view.id),
  ])
  return { agency, serviceOf, funder, crosswalks: await crosswalksOf(view.id, referrers, reading) }
}

/** The other ends of those mappings that name the model. */
async function crosswalksOf(
  model: string,
  referrers: readonly Referrer[],
  reading: Reading,
): Promise<Item[]> {
  const ids = referrers
    .filter(({ fromType }) => fromType === 'element-mappings')
    .map(({ fromId }) => fromId)
  const mappings = await Promise.all(
    ids.map((id) => reading.reader.brief({ collection: 'element-mappings', id })),
  )
  const others = mappings
    .filter((mapping) => mapping !== null)
    .flatMap((mapping) => [mapping['fromModel'], mapping['toModel']])
    .filter((id): id is string => typeof id === 'string' && id !== model)
  const refs = [...new Set(others)].map((id): Ref => ({ collection: 'practice-models', id }))
  return (await itemsFor(refs, reading)).sort(byPath)
}

type Leading = { item: Item; kind: string | null }

/** The live pages that lead to a document, themselves or by a card or spotlight of theirs, by path. */
async function pagesLeadingTo(to: Ref, reading: Reading): Promise<Leading[]> {
  const direct = await reading.reader.referrers(to.id)
  const parts = await liveAmong(
    direct.filter(({ fromType }) => fromType === 'cards' || fromType === 'spotlights'),
    reading,
  )
  const indirect = await Promise.all(parts.map(({ id }) => reading.reader.referrers(id)))
  const pages = [...direct, ...indirect.flat()].filter(
    (one) => one.fromType in pageTypes && !isChild(one) && one.fromId !== to.id,
  )
  const refs = await liveAmong(pages, reading)
  const leading = refs.map(({ collection, row }) => ({
    item: itemOf({ collection }, row, reading),
    kind: new View(row, reading.locale).text('kind'),
  }))
  return leading.sort((a, b) => byPath(a.item, b.item))
}

async function liveAmong(referrers: readonly Referrer[], { reader }: Reading) {
  const refs = new Map(
    referrers.flatMap(({ fromType, fromId }) =>
      isContentCollection(fromType) ? [[fromId, { collection: fromType, id: fromId }]] : [],
    ),
  )
  const found = await Promise.all(
    [...refs.values()].map(async (ref) => ({ ...ref, row: await reader.brief(ref) })),
  )
  return found.flatMap(({ row, ...ref }) => (row ? [{ ...ref, row }] : []))
}

/** A topic stands in a series by being part of it, too. */
async function seriesAbove(view: View, reading: Reading): Promise<Item[]> {
  const ref = view.ref('parent', 'topics')
  const row = ref && (await reading.reader.brief(ref))
  return row && row['kind'] === 'series' ? [itemOf(ref, row, reading)] : []
}

function isChild({ fromType, field }: Referrer): boolean {
  return fromType === 'topics' && field === 'parent'
}

function topic(id: string): Ref {
  return { collection: 'topics', id }
}

function unique(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()]
}

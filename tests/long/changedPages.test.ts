import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { ask } from '#tests/support/ask.ts'
import { allChanges, endOfChanges } from '#tests/support/changesFrom.ts'
import { hide, make } from '#tests/support/make.ts'
import { richText } from '#tests/support/richText.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

type Made = { collection: CollectionSlug; id: string; path?: string }

let app: StartedApp
/** Whatever stands on pages, or is one: each way in which one document shows on the page of another. */
const all: Made[] = []

beforeAll(async () => {
  app = await startApp()
  await makeScene()
})

afterAll(() => app.close())

async function made(collection: CollectionSlug, values: Record<string, unknown> = {}) {
  const { id, path } = await make(app.payload, collection, values)
  all.push({ collection, id, path })
  return { id, path, ref: { relationTo: collection, value: id } }
}

async function makeScene(): Promise<void> {
  const term = await made('terms', { scheme: 'subject', label: 'Kinship' })
  const organization = await made('organizations')
  const article = await made('articles', { organizations: [organization.id] })
  const resource = await made('resources', {
    authors: [{ organization: organization.id }],
    subjects: [term.id],
  })
  const card = await made('cards', { title: null, target: article.ref })
  const spotlight = await made('spotlights', {
    linkText: null,
    target: resource.ref,
    organization: organization.id,
  })
  const top = await made('topics', { kind: 'series' })
  const middle = await made('topics', {
    parent: top.id,
    cards: [card.id],
    spotlights: [spotlight.id],
    subjects: [term.id],
  })
  const low = await made('topics', {
    parent: middle.id,
    related: { items: [{ target: article.ref }] },
    resources: { items: [{ resource: resource.id }] },
  })
  await made('topics', { parent: low.id, intro: richText('Read ', { doc: low.ref }) })
  await made('articles', { mentions: [resource.ref], body: richText('See ', { doc: top.ref }) })
  const [from, to] = [await made('practice-models'), await made('practice-models')]
  const element = {
    kind: 'value',
    label: 'Respect',
    description: richText('', { doc: article.ref }),
  }
  const ends = [
    await made('practice-model-elements', { ...element, model: from.id }),
    await made('practice-model-elements', { ...element, model: to.id }),
  ]
  await made('element-mappings', {
    fromModel: from.id,
    toModel: to.id,
    fromElement: ends[0]?.id,
    toElement: ends[1]?.id,
    relation: 'close',
    rationale: 'Both say the same.',
  })
}

/** The lists of what leads to a page. */
const backlinks = ['children', 'inTopics', 'inSeries', 'mentionedBy', 'usedByModels', 'crosswalks']

type Compared = { without?: readonly string[] }

/** What readers get of every page, by path. */
async function answers({ without = [] }: Compared): Promise<Map<string, string>> {
  const paths = all.flatMap(({ path }) => path ?? [])
  const texts = paths.map(async (path) => {
    const { status, body } = await ask(app, `/api/content${path}`)
    const links = Object.entries(body['links'] ?? {})
    const kept = links.filter(([name]) => !without.includes(name))
    return [path, JSON.stringify(status === 200 ? { ...body, links: kept } : status)] as const
  })
  return new Map(await Promise.all(texts))
}

const names: Partial<Record<CollectionSlug, string>> = {
  organizations: 'name',
  terms: 'label',
  'practice-model-elements': 'label',
  'element-mappings': 'rationale',
  spotlights: 'body',
  cards: 'body',
}

/** The pages that read otherwise after a change, and those that it names. */
async function after(change: () => Promise<unknown>, compared: Compared = {}) {
  const [since, before] = [await endOfChanges(app), await answers(compared)]
  await change()
  const now = await answers(compared)
  const other = [...now.keys()].filter((path) => now.get(path) !== before.get(path))
  const told = (await allChanges(app, { since })).flatMap(({ pages }) => pages ?? [...now.keys()])
  return { other, told }
}

it('every page that reads otherwise after a change is named by it, whatever was changed', async () => {
  const counts: number[] = []
  for (const { collection, id } of all) {
    const data = { [names[collection] ?? 'title']: 'Other words', _status: 'published' } as never
    const { other, told } = await after(() =>
      app.payload.update({ collection, id, data, depth: 0, overrideAccess: true }),
    )
    expect({ collection, missing: other.filter((path) => !told.includes(path)) }).toEqual({
      collection,
      missing: [],
    })
    counts.push(other.length)
  }
  expect(Math.max(...counts)).toBeGreaterThan(4)
}, 360_000)

it('so is every page that showed something until its end, but for lists of what leads to it', async () => {
  for (const { collection, id, path } of [...all].reverse()) {
    const end = () => hide(app.payload, collection, id)
    const { other, told } = await after(end, { without: backlinks })
    const missing = other.filter((one) => one !== path && !told.includes(one))
    expect({ collection, missing }).toEqual({ collection, missing: [] })
  }
}, 360_000)

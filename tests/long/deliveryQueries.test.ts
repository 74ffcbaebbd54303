import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSchema, getNamedType } from 'graphql'
import type { CollectionSlug } from 'payload'
import { ask, askGraphql } from '#tests/support/ask.ts'
import { changesFrom, endOfChanges } from '#tests/support/changesFrom.ts'
import { countQueries } from '#tests/support/countQueries.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'
import { wholeSelection } from '#tests/support/wholeQuery.ts'

let app: StartedApp
let whole: string

beforeAll(async () => {
  app = await startApp()
  const schema = buildSchema((await ask(app, '/api/graphql/schema.graphql')).text)
  const content = schema.getQueryType()?.getFields()['content']
  if (!content) throw new Error('There is no query for content.')
  whole = wholeSelection(getNamedType(content.type))
})

afterAll(() => app.close())

const made = (collection: CollectionSlug, values: Record<string, unknown> = {}) =>
  make(app.payload, collection, values)

const sizes = [1, 10, 100]

const byRest = async (path: string) => expect((await ask(app, path)).status).toBe(200)

const byGraphql = async (path: string) => {
  const { body } = await askGraphql(app, `{ content(path: "${path}") ${whole} }`)
  expect(body.data['content']).toMatchObject({ path })
}

/** A topic with as many cards, each leading to an article of its own, and as many related pages and resources. */
async function topicWith(size: number): Promise<string> {
  const places = Array.from({ length: size })
  const parts = await inTurn(places, async () => {
    const article = await made('articles')
    const target = { relationTo: 'articles', value: article.id }
    const [card, resource] = [await made('cards', { title: null, target }), await made('resources')]
    return { target, card: card.id, resource: resource.id }
  })
  const topic = await made('topics', {
    cards: parts.map(({ card }) => card),
    related: { items: parts.map(({ target }) => ({ target })) },
    resources: { items: parts.map(({ resource }) => ({ resource })) },
  })
  return topic.path
}

/** A model with as many elements; each is mapped to one of the other model, where there is one. */
async function modelWith(size: number, other?: { id: string }[]) {
  const model = await made('practice-models')
  const elements = await inTurn(Array.from({ length: size }), (_, index) =>
    made('practice-model-elements', {
      model: model.id,
      kind: 'value',
      label: `Value ${index}`,
      position: index + 1,
    }),
  )
  if (other) {
    await inTurn(elements, ({ id }, index) =>
      made('element-mappings', {
        fromElement: id,
        toElement: other[index]?.id,
        relation: 'related',
      }),
    )
  }
  return { path: model.path, elements }
}

describe('how often the database is asked', () => {
  it('does not grow with the parts of a topic, over REST and GraphQL', async () => {
    const paths: string[] = []
    for (const size of sizes) paths.push(await topicWith(size))
    for (const path of paths) {
      expect(await countQueries(app.payload, () => byRest(`/api/content${path}`))).toBeLessThan(16)
      expect(await countQueries(app.payload, () => byGraphql(path))).toBeLessThan(16)
    }
  })

  it('does not grow with the elements of a model, nor with the pairs of a crosswalk', async () => {
    for (const size of sizes) {
      const one = await modelWith(size)
      const other = await modelWith(size, one.elements)
      const tree = () => byRest(`/api/content${one.path}`)
      expect(await countQueries(app.payload, tree)).toBe(10)
      const crosswalk = () => byRest(`/api/crosswalk?from=${one.path}&to=${other.path}`)
      expect(await countQueries(app.payload, crosswalk)).toBe(6)
    }
  })
})

async function inTurn<One, Made>(
  list: readonly One[],
  make: (one: One, index: number) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = []
  for (const [index, one] of list.entries()) made.push(await make(one, index))
  return made
}

it('changes take as many questions for a hundred as for one', async () => {
  const term = await made('terms', { scheme: 'subject', label: `Term ${randomUUID()}` })
  const start = await endOfChanges(app)
  for (let count = 0; count < 34; count++) {
    const article = await made('articles')
    const card = await made('cards', {
      target: { relationTo: 'articles', value: article.id },
    })
    await made('topics', { cards: [card.id], subjects: [term.id] })
  }
  // On MongoDB whoever looks first gives the new events their places.
  await endOfChanges(app)
  const counts: number[] = []
  // Three, so that each kind of document is among them.
  for (const limit of [3, 12, 102]) {
    const look = () => changesFrom(app, { since: start, limit })
    counts.push(await countQueries(app.payload, look))
  }
  expect(new Set(counts).size).toBe(1)
  expect(counts[0]).toBeLessThanOrEqual(12)
  const one = () => changesFrom(app, { since: start, limit: 1 })
  expect(await countQueries(app.payload, one)).toBeLessThanOrEqual(counts[0] ?? 0)
})

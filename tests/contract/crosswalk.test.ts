import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, askGraphql } from '#tests/support/ask.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { provenance } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

type Element = { id: string; label: string; kind: string; position: number }

type Mapping = {
  id: string
  relation: string
  inverseRelation: string
  fromModel: string
  fromElement: string
  toModel: string
  toElement: string | null
}

type Model = { id: string; path: string }

let app: StartedApp
let publisher: Staff
let models: Model[]
let mappings: Mapping[]

beforeAll(async () => {
  app = await startApp({ contents: 'demo' })
  publisher = await logIn(app, 'publisher')
  models = await list<Model>('practice-models')
  mappings = await list<Mapping>('element-mappings')
})

afterAll(() => app.close())

describe('the crosswalk of the demo content, as readers get it', () => {
  it('has fourteen mappings, and four elements without a match', () => {
    const unmatched = mappings.filter(({ relation }) => relation === 'noMatch')
    expect([mappings.length - unmatched.length, unmatched.length]).toEqual([14, 4])
    expect(unmatched.map(({ toElement }) => toElement)).toEqual([null, null, null, null])
  })

  it.each([
    { kind: 'strategy', figures: [4, 2, 1] },
    { kind: 'theme', figures: [5, 2, 0] },
    { kind: 'outcome', figures: [0, 0, 5] },
  ])('covers each $kind: mapped, without a match, unreviewed', async ({ kind, figures }) => {
    const elements = await elementsOf('strengthening-families', kind)
    const stateOf = ({ id }: Element) => {
      const own = mappings.filter(({ fromElement }) => fromElement === id)
      if (own.length === 0) return 'unreviewed'
      return own.every(({ relation }) => relation === 'noMatch') ? 'noMatch' : 'mapped'
    }
    const states = elements.map(stateOf)
    const count = (state: string) => states.filter((one) => one === state).length
    expect(['mapped', 'noMatch', 'unreviewed'].map(count)).toEqual(figures)
  })

  it.each([
    { kind: 'element', figures: [0, 4] },
    { kind: 'value', figures: [5, 8] },
    { kind: 'frontline-practice', figures: [2, 4] },
    { kind: 'core-element', figures: [1, 8] },
    { kind: 'capacity-area', figures: [6, 7] },
  ])('covers each $kind of the other model: mapped of all', async ({ kind, figures }) => {
    const elements = await elementsOf('california-child-and-family', kind)
    const mapped = elements.filter(({ id }) => mappings.some(({ toElement }) => toElement === id))
    expect([mapped.length, elements.length]).toEqual(figures)
  })

  it('reads the other way round from the other end, over REST and GraphQL', async () => {
    const inverses = Object.fromEntries(
      mappings.map(({ relation, inverseRelation }) => [relation, inverseRelation]),
    )
    expect(inverses).toEqual({
      broad: 'narrow',
      narrow: 'broad',
      close: 'close',
      related: 'related',
      noMatch: 'noMatch',
    })
    const { body } = await askGraphql(
      app,
      '{ ElementMappings(where: { relation: { equals: broad } }) { docs { inverseRelation } } }',
    )
    expect(body.data).toEqual({ ElementMappings: { docs: [{ inverseRelation: 'narrow' }] } })
  })
})

describe('a mapping that contradicts the crosswalk', () => {
  const refusals = [
    {
      name: 'a second one of a pair',
      change: (one: Mapping) => ({ ...ends(one), relation: 'broad' }),
      code: 'VALUE_NOT_UNIQUE',
    },
    {
      name: 'a second one of a pair in the other direction',
      change: (one: Mapping) => ({
        fromModel: one.toModel,
        fromElement: one.toElement,
        toModel: one.fromModel,
        toElement: one.fromElement,
        relation: 'close',
      }),
      code: 'VALUE_NOT_UNIQUE',
    },
    {
      name: 'one within a model',
      change: (one: Mapping) => ({
        ...ends(one),
        toModel: one.fromModel,
        toElement: mappings.find(({ fromElement }) => fromElement !== one.fromElement)?.fromElement,
        relation: 'close',
      }),
      code: 'MAPPING_INVALID',
    },
    {
      name: 'a word that there is no match for what has one',
      change: (one: Mapping) => ({ ...ends(one), toElement: null, relation: 'noMatch' }),
      code: 'MAPPING_INVALID',
    },
  ]

  it.each(refusals)('is refused with 409: $name', async ({ change, code }) => {
    const matched = mappings.find(({ relation }) => relation === 'close')
    if (!matched) throw new Error('There is no mapping.')
    for (const _status of ['published', 'draft']) {
      const { status, body } = await create({ provenance, ...change(matched), _status })
      expect([status, body.errors[0]?.code]).toEqual([409, code])
    }
    expect(await list<Mapping>('element-mappings')).toHaveLength(18)
  })

  it('is refused where its relation is unknown, over REST and GraphQL', async () => {
    const [matched] = mappings
    if (!matched) throw new Error('There is no mapping.')
    const made = await create({ ...ends(matched), relation: 'same', _status: 'published' })
    expect([made.status, made.body.errors[0]]).toEqual([
      400,
      expect.objectContaining({ code: 'CONTENT_INVALID', path: 'relation' }),
    ])
    const query = `mutation { createElementMapping(data: { fromElement: "${matched.fromElement}", relation: same }) { id } }`
    const { body } = await askGraphql(app, query, publisher)
    expect(body.errors[0]).toMatchObject({ extensions: { code: 'QUERY_INVALID' } })
  })
})

describe('what is worked out', () => {
  it('can be left out of a mutation', async () => {
    const [from] = await elementsOf('strengthening-families', 'outcome')
    const [to] = await elementsOf('california-child-and-family', 'element')
    const mapping = `createElementMapping(data: { fromElement: "${from?.id}", toElement: "${to?.id}", relation: related, reviewStatus: proposed, _status: draft }, draft: true) { inverseRelation }`
    const model = models.find(({ path }) => path.endsWith('strengthening-families'))?.id
    const element = `createPracticeModelElement(data: { model: "${model}", kind: outcome, label: "Another", _status: draft }, draft: true) { position }`
    const { body } = await askGraphql(app, `mutation { ${mapping} ${element} }`, publisher)
    expect(body.data).toEqual({
      createElementMapping: { inverseRelation: 'related' },
      createPracticeModelElement: { position: 6 },
    })
  })
})

function ends({ fromModel, fromElement, toModel, toElement }: Mapping) {
  return { fromModel, fromElement, toModel, toElement }
}

function create(body: object) {
  return ask(app, '/api/element-mappings?depth=0', { method: 'POST', as: publisher, body })
}

async function elementsOf(model: string, kind: string): Promise<Element[]> {
  const id = models.find(({ path }) => path === `/practice-models/${model}`)?.id
  return list<Element>(
    'practice-model-elements',
    `&where[model][equals]=${id}&where[kind][equals]=${kind}`,
  )
}

async function list<Row>(collection: string, query = ''): Promise<Row[]> {
  const { status, body } = await ask(app, `/api/${collection}?depth=0&limit=100${query}`)
  expect(status).toBe(200)
  return body.docs as unknown as Row[]
}

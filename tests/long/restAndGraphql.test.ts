import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { buildSchema, getNamedType, type GraphQLSchema } from 'graphql'
import { ask } from '#tests/support/ask.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'
import { wholeSelection } from '#tests/support/wholeQuery.ts'

let app: StartedApp
let publisher: Staff
let schema: GraphQLSchema

beforeAll(async () => {
  app = await startApp({ contents: 'demo' })
  await app.search.start()
  publisher = await logIn(app, 'publisher')
  schema = buildSchema((await ask(app, '/api/graphql/schema.graphql')).text)
})

afterAll(() => app.close())

const strengthening = '/practice-models/strengthening-families'
const california = '/practice-models/california-child-and-family'
const paths = [
  '/family-centered',
  '/articles/family-centered-reunification-training',
  '/resources/family-centered-reunification-training',
  '/resources/partnering-with-families',
  '/resources/supporting-successful-reunifications',
  strengthening,
  california,
  '/briefs/family-engagement',
  '/nothing-here',
]
const languages = ['', 'locale=es', 'locale=es&fallback=en', 'locale=en&fallback=es']

type Asked = { rest: string; field: string; args: Record<string, unknown> }

const contentQuestions: Asked[] = paths.flatMap((path) =>
  languages.map((query) => ({
    rest: `/api/content${path}?${query}`,
    field: 'content',
    args: { path, ...Object.fromEntries(new URLSearchParams(query)) },
  })),
)
const crosswalkQuestions: Asked[] = languages.flatMap((query) =>
  [
    { from: strengthening, to: california },
    { from: california, to: strengthening },
  ].map((models) => ({
    rest: `/api/crosswalk?${new URLSearchParams(models).toString()}&${query}`,
    field: 'crosswalk',
    args: { ...models, ...Object.fromEntries(new URLSearchParams(query)) },
  })),
)
const listQuestions: Asked[] = languages.flatMap((query) =>
  [
    { type: ['resource', 'topic'], total: true },
    { subject: 'practice models', order: '-updated' },
    { within: '/family-centered', limit: 2 },
    { limit: 101 },
  ].map((asked) => ({
    rest: `/api/content?${queryOf(asked)}&${query}`,
    field: 'contentList',
    args: { ...asked, ...Object.fromEntries(new URLSearchParams(query)) },
  })),
)
const changesQuestions: Asked[] = [{ limit: 20 }, { limit: 200, locale: 'es' }].map((args) => ({
  rest: `/api/changes?${queryOf(args)}`,
  field: 'changes',
  args,
}))
const searchQuestions: Asked[] = [
  { q: 'families', limit: 3 },
  { q: 'practica centrada', locale: 'es' },
  { q: 'engagment', type: ['practice-model'] },
  { q: 'children', offset: 2 },
].map((args) => ({ rest: `/api/search?${queryOf(args)}`, field: 'search', args }))
const questions = [
  ...searchQuestions,
  ...contentQuestions,
  ...crosswalkQuestions,
  ...listQuestions,
  ...changesQuestions,
]

describe('REST and GraphQL', () => {
  it('give the same answer to two hundred questions of readers and of staff', async () => {
    const asked = fc.sample(fc.constantFrom(...questions), { numRuns: 200, seed: 6 })
    for (const [index, question] of asked.entries()) {
      const as = index % 2 ? publisher : undefined
      expect(await byGraphql(question, as)).toEqual(await byRest(question, as))
    }
  })
})

function queryOf(args: Record<string, unknown>): string {
  return new URLSearchParams(
    Object.entries(args).map(([name, value]) => [name, String(value)]),
  ).toString()
}

/** Null for what is not there; refusals by their code. */
async function byRest({ rest }: Asked, as: Staff | undefined) {
  const { status, body } = await ask(app, rest, as ? { as } : {})
  if (status === 200) return body
  const code = body.errors[0]?.code
  return code === 'NOT_FOUND' ? null : { refused: code }
}

async function byGraphql({ field, args }: Asked, as: Staff | undefined) {
  const type = fieldOf(field).type
  const written = Object.entries(args).map(([name, value]) => {
    const isEnum = name === 'locale' || name === 'fallback'
    return `${name}: ${isEnum ? String(value) : JSON.stringify(value)}`
  })
  const query = `{ ${field}(${written.join(', ')}) ${wholeSelection(getNamedType(type))} }`
  const { body } = await ask(app, '/api/graphql', {
    method: 'POST',
    body: { query },
    ...(as ? { as } : {}),
  })
  const refusal = firstRefusal(body)
  return refusal ? { refused: refusal } : withoutTypeNames(body.data[field])
}

function firstRefusal(body: object): string | undefined {
  const { errors = [] } = body as { errors?: { message: string; extensions: { code: string } }[] }
  return errors[0]?.extensions.code
}

function fieldOf(name: string) {
  const field = schema.getQueryType()?.getFields()[name]
  if (!field) throw new Error(`There is no query "${name}".`)
  return field
}

function withoutTypeNames(value: unknown): unknown {
  const text = JSON.stringify(value, (key, one: unknown) =>
    key === '__typename' ? undefined : one,
  )
  return JSON.parse(text)
}

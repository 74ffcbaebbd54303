import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  buildSchema,
  getNamedType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { act } from '#tests/support/act.ts'
import { ask, askGraphql } from '#tests/support/ask.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp
let schema: GraphQLSchema

beforeAll(async () => {
  app = await startApp({ isPublic: true })
  schema = buildSchema((await ask(app, '/api/graphql/schema.graphql')).text)
})

afterAll(() => app.close())

const ways = `{
  __typename
  ... on TopicPage { path title }
  ... on ArticlePage { path title }
  ... on Redirect { status to url explanation }
  ... on Gone { path explanation alternative }
}`

const contentAt = (path: string, languages = '') =>
  askGraphql(app, `{ content(path: "${path}"${languages}) ${ways} }`)

describe('content over GraphQL', () => {
  it('is the page, typed', async () => {
    const topic = await make(app.payload, 'topics', { title: 'A topic' })
    const article = await make(app.payload, 'articles', { title: 'An article' })
    const { body } = await askGraphql(
      app,
      `{ one: content(path: "${topic.path}") ${ways} other: content(path: "${article.path}") ${ways} }`,
    )
    expect(body.data).toEqual({
      one: { __typename: 'TopicPage', path: topic.path, title: 'A topic' },
      other: { __typename: 'ArticlePage', path: article.path, title: 'An article' },
    })
  })

  it('is where a page went, or why it is gone', async () => {
    const moved = await make(app.payload, 'topics')
    const gone = await make(app.payload, 'topics')
    const path = `/${randomUUID()}`
    await act(app.payload, { act: 'move', id: moved.id, input: { path } })
    await act(app.payload, { act: 'gone', id: gone.id, input: { explanation: 'Ended.' } })
    expect((await contentAt(moved.path)).body.data['content']).toEqual({
      __typename: 'Redirect',
      status: 301,
      to: path,
      url: `/api/content${path}`,
      explanation: null,
    })
    expect((await contentAt(gone.path)).body.data['content']).toEqual({
      __typename: 'Gone',
      path: gone.path,
      explanation: 'Ended.',
      alternative: null,
    })
  })

  it('is null where there is nothing, and a refusal where the language is not there', async () => {
    const draft = await make(app.payload, 'topics', { title: 'CANARY-draft', status: 'draft' })
    expect((await contentAt(draft.path)).body).toEqual({ data: { content: null } })
    const { path } = await make(app.payload, 'topics')
    const { status, body } = await contentAt(path, ', locale: es')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      data: { content: null },
      errors: [{ extensions: { code: 'TRANSLATION_MISSING', data: { locales: ['en'] } } }],
    })
  })

  it.each([
    ['contentList(limit: 101) { next }', 'limit'],
    ['contentList(updatedSince: "yesterday") { next }', 'updated-since'],
    ['contentList(within: "/nothing-here") { next }', 'within'],
    ['crosswalk(from: "/a", to: "/b") { statuses }', 'from'],
    ['search(q: "  ") { total }', 'q'],
  ])('refuses %s for the reason that REST gives', async (query, path) => {
    const { body } = await askGraphql(app, `{ ${query} }`)
    expect(body.errors).toMatchObject([{ extensions: { code: 'PARAMETER_INVALID', path } }])
  })

  it('says that a cursor is not one, and that the search is not ready', async () => {
    const { body } = await askGraphql(app, '{ changes(since: "x") { next } }')
    expect(body.errors).toMatchObject([{ extensions: { code: 'CURSOR_INVALID', path: 'since' } }])
    const search = await askGraphql(app, '{ search(q: "family") { total } }')
    expect(search.body.errors).toMatchObject([{ extensions: { code: 'NOT_READY' } }])
  })

  it('describes every type and every field of its own', () => {
    const fields = schema.getQueryType()?.getFields() ?? {}
    const own = ['content', 'contentList', 'crosswalk', 'changes', 'search']
    const undescribed = own.flatMap((name) => {
      const field = fields[name]
      return field?.description ? undescribedIn(getNamedType(field.type)) : [name]
    })
    expect(undescribed).toEqual([])
  })
})

function undescribedIn(type: GraphQLNamedType, seen = new Set<string>()): string[] {
  if (seen.has(type.name)) return []
  seen.add(type.name)
  const own = type.description ? [] : [type.name]
  if (isUnionType(type))
    return [...own, ...type.getTypes().flatMap((one) => undescribedIn(one, seen))]
  if (!isObjectType(type)) return own
  const within = Object.values(type.getFields()).flatMap((field) => [
    ...(field.description ? [] : [`${type.name}.${field.name}`]),
    ...undescribedIn(getNamedType(field.type), seen),
  ])
  return [...own, ...within]
}

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, askGraphql, type Answer } from '#tests/support/ask.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { provenance } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

declare const testDatabase: string

const people = 20
const rounds = 5

let app: StartedApp
let publisher: Staff

beforeAll(async () => {
  app = await startApp()
  publisher = await logIn(app, 'publisher')
})

afterAll(() => app.close())

type Door = { door: string; create: (path: string) => Promise<Answer> }

const doors: Door[] = [
  {
    door: 'REST',
    create: (path) =>
      ask(app, '/api/articles', { method: 'POST', as: publisher, body: article(path) }),
  },
  {
    door: 'GraphQL',
    create: (path) =>
      askGraphql(
        app,
        `mutation { createArticle(data: { title: "One", path: "${path}", kind: article, provenance: { origin: "A test", rights: "Public domain" }, _status: published }) { id } }`,
        publisher,
      ),
  },
]

describe.each(doors)('twenty people who create at once over $door', ({ door, create }) => {
  it('with one path get one document and nineteen refusals', async () => {
    const outcomes: string[] = []
    let longestMs = 0
    for (let round = 0; round < rounds; round++) {
      const path = `/${randomUUID()}`
      const start = performance.now()
      const answers = await Promise.all(Array.from({ length: people }, () => create(path)))
      longestMs = Math.max(longestMs, performance.now() - start)
      const codes = answers.map(outcomeOf).sort()
      expect(codes).toEqual([...refusals(people - 1), 'created'])
      outcomes.push(...codes)
      const where = { path: { equals: path } }
      expect((await app.payload.count({ collection: 'articles', where })).totalDocs).toBe(1)
      const versions = await app.payload.countVersions({
        collection: 'articles',
        where: { 'version.path': { equals: path } },
      })
      expect(versions.totalDocs).toBe(1)
    }
    const acknowledged = outcomes.filter((outcome) => outcome === 'created').length
    process.stdout.write(
      `${testDatabase}, one path by ${door}: acknowledged ${acknowledged}, refused ${outcomes.length - acknowledged}, lost 0, torn 0, longest unavailability ${Math.round(longestMs)} ms\n`,
    )
  }, 360_000)
})

function refusals(count: number): string[] {
  return Array.from({ length: count }, () => 'VALUE_NOT_UNIQUE')
}

/** REST says so by its status too. */
function outcomeOf({ status, body }: Answer): string {
  if (![200, 201, 409].includes(status)) return String(status)
  const [error] = 'errors' in body ? (body.errors as Failed[]) : []
  return error ? String(error.extensions?.code ?? error.code) : 'created'
}

type Failed = { code?: string; extensions?: { code: string } }

function article(path: string) {
  return { title: 'One', path, kind: 'article', provenance, _status: 'published' }
}

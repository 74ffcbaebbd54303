import { readFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'
import { ask } from '#tests/support/ask.ts'
import { act } from '#tests/support/act.ts'
import { askRaw } from '#tests/support/askRaw.ts'
import { documentationProblems } from '#tests/support/documentationProblems.ts'
import { make } from '#tests/support/make.ts'
import { misfits, openapi, operations, resolved, type Response } from '#tests/support/openapi.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'
import { routes, routesAtRoot } from '../../src/server/delivery/deliveryRoutes.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp({ hasStarted: false })
})

afterAll(() => app.close())

/** What is not described beside the routes of the delivery, since others look after it. */
const elsewhere = ['/api/graphql/schema.graphql', '/livez', '/readyz']

const templates = operations.map(({ template }) => template)
const documented = operations.flatMap(({ template, operation }) =>
  Object.keys(operation.responses).map((status) => [template, Number(status)] as const),
)

type Asked = { method?: string; headers?: Record<string, string> }

async function answer(path: string, { method = 'GET', headers = {} }: Asked = {}) {
  const init: RequestInit = { method, headers, redirect: 'manual' }
  const response = await fetch(`${app.origin}${path}`, init)
  const text = await response.text()
  return { method, path, status: response.status, headers: response.headers, text }
}

const raw = async (path: string, how: Parameters<typeof askRaw>[2]) => ({
  method: 'GET',
  path,
  ...(await askRaw(app, path, { host: new URL(app.origin).host, ...how })),
})

type Got = Awaited<ReturnType<typeof answer>>

describe('the description of the routes', () => {
  it('has every route of the delivery, and each that it has is one', () => {
    const named = (path: string) => path.replace(/[*:](\w+)/, '{$1}')
    const all = [
      ...Object.keys(routes).map((path) => named(`/api${path}`)),
      ...Object.keys(routesAtRoot).map(named),
      ...elsewhere,
    ]
    expect([...templates].sort()).toEqual(all.sort())
  })

  it('is what the service answers, and what is committed', async () => {
    const { body } = await before(() => ask(app, '/api/openapi.json'))
    expect(body).toEqual(openapi)
    const committed = await readFile('src/generated/openapi.json', 'utf8')
    expect(JSON.parse(committed)).toEqual(openapi)
  })

  it.each(
    operations.flatMap(({ template, operation }) =>
      Object.entries(operation.responses).flatMap(([status, response]) =>
        Object.entries(resolved<Response>(response).content ?? {})
          .filter(([, form]) => 'example' in form)
          .map(([type, { schema, example }]) => ({ template, status, type, schema, example })),
      ),
    ),
  )('shows an example of $template $status as $type that is one', ({ schema, example }) => {
    expect(misfits(schema, example)).toEqual([])
  })

  it('has an example of every success', () => {
    const without = operations.filter(({ operation }) => {
      const forms = Object.values(
        resolved<Response>(operation.responses['200'] as Response).content ?? {},
      )
      return forms.length === 0 || !forms.every((form) => 'example' in form)
    })
    expect(without).toEqual([])
  })
})

/** Runs it as if the start were over. */
async function before<Value>(question: () => Promise<Value>): Promise<Value> {
  const open = jest.spyOn(app.readiness, 'isOpen').mockReturnValue(true)
  return question().finally(() => open.mockRestore())
}

describe('before the start is over', () => {
  it.each(documented.filter(([, status]) => status === 503))(
    '%s answers %i as documented',
    async (template, status) => expectDocumented(await answer(template), { template, status }),
  )
})

describe('what is documented', () => {
  /** For each route an address with a good answer. */
  let good: Record<string, string>
  /** For some routes an address with another answer. */
  let others: Record<string, Record<number, string>>

  beforeAll(async () => {
    app.readiness.open()
    await app.search.start()
    const { path } = await make(app.payload, 'topics', { title: 'Topic' })
    const [from, to] = await Promise.all([
      make(app.payload, 'practice-models'),
      make(app.payload, 'practice-models'),
    ])
    const moved = await make(app.payload, 'topics')
    await act(app.payload, { act: 'move', id: moved.id, input: { path: `/${randomUUID()}` } })
    const gone = await make(app.payload, 'topics')
    await act(app.payload, { act: 'gone', id: gone.id, input: { explanation: 'Ended.' } })
    good = {
      '/api/content/{path}': `/api/content${path}`,
      '/api/crosswalk': `/api/crosswalk?from=${from.path}&to=${to.path}`,
      '/api/search': '/api/search?q=topic',
      '/api/schemas/{name}.json': '/api/schemas/topic.json',
      '/sitemap-{part}.xml': '/sitemap-1.xml',
    }
    others = {
      '/api/content/{path}': {
        301: `/api/content${moved.path}`,
        303: `/api/content${path}/`,
        404: '/api/content/nowhere',
        410: `/api/content${gone.path}`,
      },
      '/api/feeds/changes.atom': { 404: '/api/feeds/changes.atom?within=/nowhere' },
      '/api/feeds/changes.json': { 404: '/api/feeds/changes.json?within=/nowhere' },
      '/api/schemas/{name}.json': { 404: '/api/schemas/nothing.json' },
      '/sitemap-{part}.xml': { 404: '/sitemap-99.xml' },
    }
  })

  const bearing = { headers: { Authorization: `Bearer kindred_${'x'.repeat(43)}` } }

  const ways: Record<number, (address: string, template: string) => Promise<Got>> = {
    200: (address) => answer(address),
    304: async (address) => {
      const etag = (await answer(address)).headers.get('etag') ?? ''
      // Not by `fetch`, which asks for a fresh answer wherever it is given an ETag.
      return raw(address, { headers: [`If-None-Match: ${etag}`] })
    },
    400: async (address, template) => {
      if (elsewhere.includes(template)) return raw(address, { host: 'a/b' })
      return answer(`${address}${address.includes('?') ? '&' : '?'}nothing=1`)
    },
    401: (address) => answer(address, bearing),
    405: (address) => answer(address, { method: 'POST' }),
    422: async (address) => {
      inflateSummaries(app.payload)
      return answer(address)
    },
    500: async (address) => {
      failDatabase(app.payload)
      return answer(address)
    },
  }

  it.each(documented.filter(([, status]) => status !== 503))(
    'is answered: %s %i',
    async (template, status) => {
      const other = others[template]?.[status]
      const way = ways[status] ?? ways[200]
      const got = await way?.(other ?? good[template] ?? template, template)
      expectDocumented(got, { template, status })
    },
  )

  it('is each form of an answer', async () => {
    const csv = await answer(`${good['/api/crosswalk']}&format=csv`)
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(documentationProblems(csv)).toEqual([])
    for (const query of [
      '/api/content?fields=title,path&total=true',
      `${good['/api/content/{path}']}?fields=title,details.cards`,
      `${good['/api/content/{path}']}?format=jsonld`,
    ]) {
      const { status, ...got } = await answer(query)
      expect(status).toBe(200)
      expect(documentationProblems({ status, ...got })).toEqual([])
    }
  })
})

function expectDocumented(
  got: Got | undefined,
  wanted: { template: string; status: number },
): void {
  expect({ ...wanted, status: got?.status }).toEqual(wanted)
  expect(got && documentationProblems(got)).toEqual([])
}

/** Until the test is over. */
function failDatabase({ db }: Payload): void {
  for (const method of ['find', 'findOne', 'findGlobal', 'readGlobal', 'readRows'] as const)
    jest.spyOn(db, method).mockRejectedValue(new Error('Broken for a test.'))
}

/** Until the test is over: larger than anybody can store. */
function inflateSummaries({ db }: Payload): void {
  const { find, readRows } = { find: db.find.bind(db), readRows: db.readRows.bind(db) }
  const inflated = <Row extends object>(row: Row) => ({
    ...row,
    summary: { en: 'x'.repeat(2_000_000) },
  })
  jest.spyOn(db, 'find').mockImplementation(async (asked) => {
    const found = await find(asked)
    return { ...found, docs: found.docs.map(inflated) }
  })
  jest.spyOn(db, 'readRows').mockImplementation(async (asked) => {
    return (await readRows(asked)).map(inflated)
  })
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { contentTypes } from '#delivery/contentTypes.ts'
import { populate } from '#tests/fixtures/populate.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'

let booted: Booted
let payload: Payload

beforeAll(async () => {
  booted = await bootPayload({ contents: 'demo' })
  payload = booted.payload
  await populate(payload)
}, 120_000)

afterAll(() => booted.close())

const read = [...Object.keys(contentTypes), 'routes', 'references'] as CollectionSlug[]

describe.each(read)('rows of %s', (collection) => {
  it('are those that Payload finds, with all their fields', async () => {
    const found = await stored(collection)
    expect(found).not.toHaveLength(0)
    const values = found.map(({ id }) => id)
    const rows = await payload.db.readRows({ collection, field: 'id', values })
    expect(sorted(rows)).toEqual(sorted(found))
  })

  it('have no more than what is selected', async () => {
    const values = (await stored(collection)).map(({ id }) => id)
    const select = ['updatedAt']
    const rows = await payload.db.readRows({ collection, field: 'id', values, select })
    const names = new Set(rows.flatMap(Object.keys))
    expect([...names].sort()).toEqual(['id', 'updatedAt'])
  })
})

it('reads no more than asked for, those with the first ids, and only what is as it has to be', async () => {
  const ids = (await stored('topics')).map(({ id }) => id).sort()
  const question = { collection: 'topics', field: 'id', values: ids, select: [] }
  const rows = await payload.db.readRows({ ...question, limit: 2 })
  expect(rows).toEqual(ids.slice(0, 2).map((id) => ({ id })))
  const only = { _status: 'draft' }
  expect(await payload.db.readRows({ ...question, only })).toEqual([])
})

it('reads what is there once', async () => {
  const { name, baseUrl } = await payload.db.findGlobal<Stored>({ slug: 'site' })
  expect(await payload.db.readGlobal('site')).toMatchObject({ name, baseUrl })
})

it('reads by another field, and nothing for what is not there', async () => {
  const path = '/family-centered'
  const question = { collection: 'topics', field: 'path', select: ['path'] }
  const rows = await payload.db.readRows({ ...question, values: [path, "/it's", '/not-there'] })
  expect(rows).toEqual([{ id: expect.any(String), path }])
  expect(await payload.db.readRows({ ...question, values: [] })).toEqual([])
})

type Stored = Record<string, unknown> & { id: string }

async function stored(collection: CollectionSlug): Promise<Stored[]> {
  const { docs } = await payload.db.find<Stored>({
    collection,
    sort: 'id',
    limit: 1000,
    pagination: false,
  })
  return docs
}

/** Without what is empty: one says null where the other says nothing. */
function sorted(rows: readonly Stored[]): unknown[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)).map(filled)
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, one]) => [name, filled(one)] as const)
  return Object.fromEntries(entries.filter(([, one]) => !isEmpty(one)))
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    JSON.stringify(value) === '{}' ||
    JSON.stringify(value) === '[]'
  )
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { seed } from '#seeds/seed.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'

let booted: Booted
let payload: Payload

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
  await seed(payload, { force: false })
})

afterAll(() => booted.close())

describe('the demo content', () => {
  it('has the documents of its five sources', async () => {
    expect(await publishedCounts()).toEqual({
      topics: 1,
      cards: 1,
      spotlights: 2,
      resources: 3,
      'practice-models': 2,
      'practice-model-elements': 50,
      'element-mappings': 18,
      articles: 1,
      organizations: 8,
      terms: 2,
    })
  })

  it('is not changed by seeding again', async () => {
    const before = await everyVersion()
    const report = await seed(payload, { force: false })
    expect(report).toEqual({ created: 0, unchanged: 89, kept: 0, overwritten: 0, keptKeys: [] })
    expect(await everyVersion()).toEqual(before)
  })
})

async function publishedCounts(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const collection of contentCollections()) {
    const { totalDocs } = await payload.count({
      collection,
      where: { _status: { equals: 'published' } },
    })
    if (totalDocs > 0) counts[collection] = totalDocs
  }
  return counts
}

async function everyVersion(): Promise<unknown[]> {
  const all: unknown[] = []
  for (const collection of contentCollections()) {
    const { docs } = await payload.findVersions({ collection, limit: 0, depth: 0, sort: 'id' })
    all.push(docs)
  }
  return all
}

function contentCollections(): CollectionSlug[] {
  return payload.config.collections.filter(({ versions }) => versions).map(({ slug }) => slug)
}

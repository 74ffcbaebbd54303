import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'

let booted: Booted
let payload: Payload

beforeAll(async () => {
  booted = await bootPayload({ contents: 'demo' })
  payload = booted.payload
})

afterAll(() => booted.close())

describe('the subjects of the demo content', () => {
  it.each([
    {
      label: 'Family engagement',
      about: [
        'articles Family Engagement',
        'strategy family engagement',
        'core-element Engagement',
      ],
    },
    {
      label: 'Practice models',
      about: [
        'practice-models California Child and Family Practice Model',
        'practice-models Strengthening Families Practice Model',
        'spotlights Family-Centered Practice and Practice Models',
      ],
    },
  ])('have $label for what the sources are about, and nothing else', async ({ label, about }) => {
    const where = { label: { equals: label } }
    const { docs } = await payload.find({ collection: 'terms', where, overrideAccess: false })
    expect(docs).toMatchObject([{ scheme: 'subject', label }])
    expect((await aboutTerm(String(docs[0]?.id))).sort()).toEqual(about.sort())
  })

  it('are the only terms', async () => {
    expect((await payload.count({ collection: 'terms' })).totalDocs).toBe(2)
    expect((await payload.count({ collection: 'glossary-terms' })).totalDocs).toBe(0)
  })
})

/** Every document of that subject, as `kind name`, drafts as well. */
async function aboutTerm(term: string): Promise<string[]> {
  const found: string[] = []
  const all = payload.config.collections.filter(({ flattenedFields }) =>
    flattenedFields.some(({ name }) => name === 'subjects'),
  )
  for (const { slug } of all) {
    const where = { subjects: { in: [term] } }
    const { docs } = await payload.find({ collection: slug, where, draft: true, depth: 0 })
    for (const one of docs as unknown as Record<string, unknown>[]) {
      const kind = slug === 'practice-model-elements' ? one['kind'] : slug
      found.push(`${String(kind)} ${String(one['title'] ?? one['label'] ?? one['linkText'])}`)
    }
  }
  return found
}

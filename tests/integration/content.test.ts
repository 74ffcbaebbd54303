import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { v5 } from 'uuid'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'

type Served = Record<string, unknown> & { id: string }
type Rows = { label?: string; items: Served[] }

let booted: Booted
let payload: Payload

beforeAll(async () => {
  booted = await bootPayload({ contents: 'demo' })
  payload = booted.payload
})

afterAll(() => booted.close())

const california = 'california-child-and-family'
const strengthening = 'strengthening-families'

describe('the topic', () => {
  it('has its spotlights, card, related items and resources in order', async () => {
    const topic = await at('topics', '/family-centered')
    expect(topic['title']).toBe('Family-Centered Practice')
    expect(headings(topic['spotlights'])).toEqual([
      'National Resource Center for Family-Centered Practice',
      'Family-Centered Practice and Practice Models',
    ])
    expect(topic['cards']).toMatchObject([
      {
        heading: 'Philosophy and key elements of family-centered practice',
        buttonLabel: 'View More',
        url: null,
      },
    ])
    const related = topic['related'] as Rows
    expect([related.label, ...headings(related.items)]).toEqual([
      'Related Content',
      'Supporting & Preserving Families',
      'Assessment',
      'Service Array',
      'Interagency and Cross-System Collaboration',
      'Frequently Asked Questions: Family-Centered Practice',
    ])
    expect(related.items.map(({ url }) => url)).toEqual([null, null, null, null, null])
    const resources = topic['resources'] as Rows
    expect([resources.label, ...headings(resources.items)]).toEqual([
      'Selected Family-Centered Practice Resources',
      'Family Engagement: Partnering With Families to Improve Child Welfare Outcomes',
      'Supporting Successful Reunifications',
    ])
    expect(topic['provenance']).toMatchObject({ rights: 'US federal work, public domain' })
  })

  it('has a Spanish text that is marked as not reviewed', async () => {
    const spanish = await at('topics', '/family-centered', 'es')
    expect(spanish).toMatchObject({
      title: 'Práctica centrada en la familia',
      translation: 'unreviewed',
      introHtml: expect.stringMatching(/^<p>.*<\/p><p>/s),
    })
    expect((await at('topics', '/family-centered'))['translation']).toBe('original')
  })

  it.each([
    { path: '/resources/partnering-with-families', issued: '2021' },
    { path: '/resources/supporting-successful-reunifications', issued: '2017' },
  ])('shows $path of $issued', async ({ path, issued }) => {
    expect(await at('resources', path)).toMatchObject({
      issued,
      issuedPrecision: 'year',
      link: null,
      publishers: [{ organization: { name: 'Child Welfare Information Gateway' } }],
    })
  })
})

describe('the practice models', () => {
  it.each([
    { model: california, title: 'California Child and Family Practice Model', policyNumber: null },
    { model: strengthening, title: 'Strengthening Families Practice Model', policyNumber: '1-2' },
  ])('hold $title', async ({ model, title, policyNumber }) => {
    const found = await at('practice-models', `/practice-models/${model}`)
    expect(found).toMatchObject({ title, policyNumber })
    expect(found['provenance']).toMatchObject({ rights: 'Unknown; facts only' })
  })

  it.each([
    {
      model: california,
      kinds: {
        element: 4,
        value: 8,
        'frontline-practice': 4,
        'core-element': 8,
        'capacity-area': 7,
      },
    },
    { model: strengthening, kinds: { strategy: 7, theme: 7, outcome: 5 } },
  ])('have as many elements of each kind as they should: $model', async ({ model, kinds }) => {
    const elements = await elementsOf(model)
    for (const [kind, count] of Object.entries(kinds)) {
      const positions = elements
        .filter((one) => one['kind'] === kind)
        .map(({ position }) => position)
      expect(positions).toEqual(Array.from({ length: count }, (_, index) => index + 1))
    }
    expect(elements).toHaveLength(Object.values(kinds).reduce((sum, count) => sum + count, 0))
  })

  it.each([
    {
      kind: 'element',
      parent: null,
      labels: [
        'theoretical framework',
        'values and principles',
        'front line practice approach',
        'organizational and system capacity',
      ],
    },
    {
      kind: 'value',
      parent: 'values and principles',
      labels: [
        'The Power of Family',
        'Healing',
        'Community and Collaboration',
        'Honesty, Transparency and Trust',
        'Safety',
        'Fairness and Equity',
        'Empowerment',
        'Accountability and Results',
      ],
    },
    {
      kind: 'frontline-practice',
      parent: 'front line practice approach',
      labels: [
        'Exploration and Engagement',
        'Power of Family',
        'Healing Trauma',
        'Circle of Support',
      ],
    },
    {
      kind: 'core-element',
      parent: 'front line practice approach',
      labels: [
        'Inquiry',
        'Engagement',
        'Self-advocacy',
        'Advocacy',
        'Well-being Partnerships',
        'Recovery, Safety & Well-being',
        'Teaming',
        'Shared Commitment & Accountability',
      ],
    },
    {
      kind: 'capacity-area',
      parent: 'organizational and system capacity',
      labels: [
        'policies and protocols',
        'management',
        'leadership and administrative practices',
        'training, coaching and supervision',
        'resources and service array',
        'quality of care and accountability',
        'the level of collaboration and public/private partnerships needed',
      ],
    },
  ])(
    'have the $kind labels of California in order, each under its parent',
    async ({ kind, parent, labels }) => {
      const elements = (await elementsOf(california)).filter((one) => one['kind'] === kind)
      expect(elements.map(({ label }) => label)).toEqual(labels)
      const parents = elements.map((one) => (one['parent'] as Served | null)?.['label'] ?? null)
      expect(new Set(parents)).toEqual(new Set([parent]))
    },
  )

  it('have no parents among the strategies, themes and outcomes', async () => {
    const elements = await elementsOf(strengthening)
    expect(elements.filter((one) => one['parent'])).toEqual([])
  })
})

describe('the training and its article', () => {
  it('has its outcomes in order, its length and its chain of organizations', async () => {
    const resource = await at('resources', '/resources/family-centered-reunification-training')
    const training = resource['training'] as Record<string, unknown>
    expect(training).toMatchObject({
      deliveryMode: 'online',
      minutes: 60,
      provider: { name: 'National Quality Improvement Center on Family-Centered Reunification' },
      ledBy: { name: 'Innovations Institute' },
      host: { name: 'University of Connecticut School of Social Work' },
    })
    expect((training['learningOutcomes'] as Served[]).map(({ text }) => text)).toEqual([
      'Principles of family-centered reunification',
      'Best practices for engaging with parents and families',
      'Best practices for engaging fathers',
      'Best practices for promoting family-centered reunification',
      'How to engage holistically with families from various cultural backgrounds',
    ])
  })

  it('keeps the chain in the organizations themselves', async () => {
    const { docs } = await payload.find({ collection: 'organizations', limit: 50, depth: 1 })
    const parentOf = (start: string) =>
      (docs.find(({ name }) => name.startsWith(start))?.parent as Served | null)?.['name']
    expect(parentOf('National Quality')).toBe('Innovations Institute')
    expect(parentOf('Innovations')).toBe('University of Connecticut School of Social Work')
  })

  it('came out in June 2023, and speaks of the training and the topic', async () => {
    const article = await at('articles', '/articles/family-centered-reunification-training')
    expect(article['issue']).toMatchObject({
      publication: null,
      date: '2023-06',
      datePrecision: 'month',
      volume: '24',
      number: '5',
    })
    const mentions = article['mentions'] as { value: Served }[]
    expect(mentions.map(({ value }) => value['path']).sort()).toEqual([
      '/family-centered',
      '/resources/family-centered-reunification-training',
    ])
  })
})

describe('the brief', () => {
  it('is a draft, and not there for readers', async () => {
    const where = { path: { equals: '/briefs/family-engagement' } }
    const forReaders = await payload.find({ collection: 'articles', where, overrideAccess: false })
    const forStaff = await payload.find({ collection: 'articles', where, draft: true })
    expect(forReaders.docs).toEqual([])
    expect(forStaff.docs).toMatchObject([
      { title: 'Family Engagement', kind: 'brief', _status: 'draft' },
    ])
  })
})

describe('ids', () => {
  it.each([
    'topics/family-centered',
    `practice-models/${california}`,
    'cards/philosophy-and-key-elements',
  ])('are made from the key: %s', async (key) => {
    const id = v5(key, '6f1d2f57-9a0c-5a53-8d8e-2f9b7f0f6a11')
    const [collection] = key.split('/')
    const found = await payload.findByID({ collection: collection as CollectionSlug, id })
    expect(found.id).toBe(id)
  })
})

async function at(
  collection: CollectionSlug,
  path: string,
  locale: 'en' | 'es' = 'en',
): Promise<Served> {
  const where = { path: { equals: path } }
  const { docs } = await payload.find({
    collection,
    where,
    locale,
    depth: 1,
    overrideAccess: false,
  })
  const [found] = docs as unknown as Served[]
  if (!found) throw new Error(`There is no ${path}.`)
  return found
}

async function elementsOf(model: string): Promise<Served[]> {
  const { docs } = await payload.find({
    collection: 'practice-model-elements',
    where: { 'model.path': { equals: `/practice-models/${model}` } },
    sort: 'position',
    limit: 100,
    depth: 1,
  })
  return docs as unknown as Served[]
}

function headings(list: unknown): unknown[] {
  return (list as Served[]).map(({ heading }) => heading)
}

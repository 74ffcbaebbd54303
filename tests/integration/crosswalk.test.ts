import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'

type Element = { id: string; label: string; kind: string; position: number; model: string }

type Mapping = {
  fromElement: Element
  toElement: Element | null
  fromModel: { path: string }
  toModel: { path: string }
  relation: string
  reviewStatus: string
}

let booted: Booted
let mappings: Mapping[]

beforeAll(async () => {
  booted = await bootPayload({ contents: 'demo' })
  const { payload } = booted
  const { docs } = await payload.find({
    collection: 'element-mappings',
    limit: 100,
    depth: 1,
    overrideAccess: false,
  })
  mappings = docs as unknown as Mapping[]
})

afterAll(() => booted.close())

const pairs = [
  ['strategy', 'family engagement', 'close', 'core-element', 'Engagement'],
  ['strategy', 'family engagement', 'related', 'frontline-practice', 'Exploration and Engagement'],
  [
    'strategy',
    'supervision and management',
    'related',
    'capacity-area',
    'training, coaching and supervision',
  ],
  ['strategy', 'supervision and management', 'narrow', 'capacity-area', 'management'],
  ['strategy', 'initial and ongoing assessments of safety and risk', 'related', 'value', 'Safety'],
  [
    'strategy',
    'individualized services',
    'related',
    'capacity-area',
    'resources and service array',
  ],
  ['theme', 1, 'related', 'value', 'The Power of Family'],
  ['theme', 3, 'close', 'frontline-practice', 'Healing Trauma'],
  ['theme', 4, 'broad', 'value', 'Fairness and Equity'],
  ['theme', 5, 'close', 'value', 'Community and Collaboration'],
  [
    'theme',
    5,
    'close',
    'capacity-area',
    'the level of collaboration and public/private partnerships needed',
  ],
  ['theme', 6, 'narrow', 'capacity-area', 'leadership and administrative practices'],
  ['theme', 6, 'related', 'capacity-area', 'quality of care and accountability'],
  ['theme', 6, 'related', 'value', 'Accountability and Results'],
] as const

describe('the crosswalk', () => {
  it('leads from the one model to the other, and is only proposed', () => {
    for (const { fromModel, toModel, reviewStatus } of mappings) {
      expect(fromModel.path).toBe('/practice-models/strengthening-families')
      expect(toModel.path).toBe('/practice-models/california-child-and-family')
      expect(reviewStatus).toBe('proposed')
    }
  })

  it.each(pairs)('has the pair: %s %s is %s to %s %s', (...pair) => {
    const [kind, from, relation, toKind, to] = pair
    const found = mappings.filter(
      ({ fromElement, toElement }) =>
        fromElement.kind === kind &&
        [fromElement.label, fromElement.position].includes(from) &&
        toElement?.kind === toKind &&
        toElement.label === to,
    )
    expect(found.map((one) => one.relation)).toEqual([relation])
  })

  it('has fourteen pairs, and four elements without a match', () => {
    const [unmatched, matched] = split(mappings, ({ relation }) => relation === 'noMatch')
    expect([matched.length, unmatched.length]).toEqual([14, 4])
    expect(unmatched.map(({ toElement }) => toElement)).toEqual([null, null, null, null])
    expect(unmatched.map(({ fromElement }) => placeOf(fromElement)).sort()).toEqual([
      'strategy effective case planning',
      'strategy purposeful visitation',
      'theme 2',
      'theme 7',
    ])
  })
})

/** Themes are numbered in their source, strategies have names. */
function placeOf({ kind, label, position }: Element): string {
  return kind === 'theme' ? `theme ${position}` : `${kind} ${label}`
}

function split<Item>(items: Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}

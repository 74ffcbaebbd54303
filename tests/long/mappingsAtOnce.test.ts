import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { make } from '#tests/support/make.ts'
import { untilDone } from '#tests/support/untilDone.ts'

const collection = 'element-mappings'
const refused = expect.objectContaining({ name: 'MAPPING_INVALID' })
const taken = expect.objectContaining({ name: 'VALUE_NOT_UNIQUE' })

let booted: Booted
let payload: Payload
let A: string
let B: string
let a: string
let b: string

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
})

afterAll(() => booted.close())

beforeEach(async () => {
  ;[A, B] = [
    (await make(payload, 'practice-models')).id,
    (await make(payload, 'practice-models')).id,
  ]
  ;[a, b] = [await element(A), await element(B)]
})

it('an element is not both mapped and without a match when twenty say one or the other at once', async () => {
  const targets: string[] = []
  for (let index = 0; index < 10; index++) targets.push(await element(B))
  const outcomes = await Promise.allSettled(
    targets.flatMap((target) => [
      untilDone(() => map(a, target)),
      untilDone(() => unmatched(a, B)),
    ]),
  )
  for (const one of outcomes)
    if (one.status === 'rejected') expect([refused, taken]).toContainEqual(one.reason)
  const { docs } = await payload.find({
    collection,
    where: { fromElement: { equals: a } },
    limit: 100,
    depth: 0,
  })
  const relations = docs.map(({ relation }) => relation)
  expect([['noMatch'], targets.map(() => 'close')]).toContainEqual(relations)
}, 360_000)

it('a pair is mapped once when twenty say it at once', async () => {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) => {
      const [from, to] = index % 2 ? [a, b] : [b, a]
      const status = index % 3 ? 'published' : 'draft'
      return untilDone(() => map(from, to, { status }))
    }),
  )
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const one of outcomes) if (one.status === 'rejected') expect(one.reason).toEqual(taken)
}, 360_000)

async function element(model: string): Promise<string> {
  const data = { label: randomUUID(), kind: 'value', model }
  return (await make(payload, 'practice-model-elements', data)).id
}

function map(fromElement: string, toElement: string | null, values: object = {}) {
  return make(payload, collection, { fromElement, toElement, relation: 'close', ...values })
}

function unmatched(fromElement: string, toModel: string) {
  return map(fromElement, null, { relation: 'noMatch', toModel })
}

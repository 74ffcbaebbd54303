import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { hierarchies } from '#tests/support/hierarchies.ts'
import { make } from '#tests/support/make.ts'
import { untilDone } from '#tests/support/untilDone.ts'

const refused = expect.objectContaining({ name: 'HIERARCHY_INVALID' })

let booted: Booted
let payload: Payload
let model: string

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
  model = (await make(payload, 'practice-models')).id
})

afterAll(() => booted.close())

it.each(hierarchies)(
  '$collection have no circle after twenty that each put one under the next at once',
  async (hierarchy) => {
    const { collection, field } = hierarchy
    const ids: string[] = []
    for (let index = 0; index < 20; index++)
      ids.push(await hierarchy.add(payload, { parent: null, model }))
    const next = (index: number) => ids[(index + 1) % ids.length] ?? ''

    const outcomes = await Promise.allSettled(
      ids.map((id, index) => untilDone(() => hierarchy.put(payload, { id, parent: next(index) }))),
    )
    const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(reasons.length).toBeGreaterThan(0)
    for (const reason of reasons) expect(reason).toEqual(refused)
    const where = { id: { in: ids } }
    const { docs } = await payload.find({ collection, where, limit: 20, depth: 0 })
    const parents = new Map(docs.map((one) => [String(one.id), Reflect.get(one, field) as unknown]))
    for (const id of ids) expect(lengthAbove(id, parents)).toBeLessThan(10)
  },
  360_000,
)

/** How many stand over a document; it ends in a circle as well. */
function lengthAbove(id: string, parents: Map<string, unknown>): number {
  let length = 0
  let at = parents.get(id)
  while (at && length < 100) {
    at = parents.get(String(at))
    length += 1
  }
  return length
}

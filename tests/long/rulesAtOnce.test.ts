import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { act } from '#tests/support/act.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { make } from '#tests/support/make.ts'
import { routeAt } from '#tests/support/routeAt.ts'
import { untilDone } from '#tests/support/untilDone.ts'

const half = Array.from({ length: 10 }, (_, index) => index)

let booted: Booted
let payload: Payload

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
})

afterAll(() => booted.close())

type Work = (index: number) => Promise<unknown>

/** Twenty at once: ten of each kind, turn by turn. */
function atOnce(one: Work, other: Work): Promise<PromiseSettledResult<unknown>[]> {
  const works = half.flatMap((index) => [() => one(index), () => other(index)])
  return Promise.allSettled(works.map((work) => untilDone(work)))
}

function codesOf(outcomes: PromiseSettledResult<unknown>[]): string[] {
  const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  return [...new Set(reasons.map(({ name }: Error) => name))].sort()
}

it('ten who refer to a card and ten who delete it leave no reference to nothing', async () => {
  const card = await make(payload, 'cards', { status: 'draft' })
  const topics: string[] = []
  for (const _ of half) topics.push((await make(payload, 'topics')).id)
  const outcomes = await atOnce(
    (index) =>
      payload.update({
        ...{ collection: 'topics', id: topics[index] ?? '', depth: 0 },
        data: { cards: [card.id] },
      }),
    () => payload.delete({ collection: 'cards', id: card.id }),
  )
  const where = { id: { equals: card.id } }
  const isThere = (await payload.count({ collection: 'cards', where })).totalDocs === 1
  const { docs } = await payload.find({
    collection: 'topics',
    where: { id: { in: topics } },
    limit: 10,
    depth: 0,
  })
  const referring = docs.filter(({ cards }) => (cards ?? []).length > 0)
  expect(referring).toHaveLength(isThere ? 10 : 0)
  const refusals = isThere ? ['STILL_REFERRED'] : ['NotFound', 'ValidationError']
  expect(refusals).toEqual(expect.arrayContaining(codesOf(outcomes)))
}, 360_000)

it('ten who move a page and ten who lead a path to it leave one hop each', async () => {
  const { id, path } = await make(payload, 'topics')
  const [moves, redirects] = [0, 1].map(() => half.map(() => `/${randomUUID()}`))
  const outcomes = await atOnce(
    (index) => act(payload, { act: 'move', id, input: { path: moves?.[index] } }),
    (index) => {
      const data = { path: redirects?.[index], destination: path } as never
      return payload.create({ collection: 'routes', data })
    },
  )
  expect(codesOf(outcomes)).toEqual([])
  const { path: last } = await payload.findByID({ collection: 'topics', id, depth: 0 })
  expect(moves).toContain(last)
  expect(await routeAt(payload, last)).toMatchObject({ kind: 'content', documentId: id })
  for (const from of [path, ...(moves ?? []), ...(redirects ?? [])])
    if (from !== last)
      expect(await routeAt(payload, from)).toMatchObject({ kind: 'redirect', destination: last })
}, 360_000)

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { retryWhole } from '#database/retry.ts'
import { act } from '#tests/support/act.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { make } from '#tests/support/make.ts'
import { routeAt } from '#tests/support/routeAt.ts'

const rounds = Array.from({ length: 20 }, (_, round) => round)

let booted: Booted
let payload: Payload

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
})

afterAll(() => booted.close())

describe('at the same time', () => {
  it('a new reference and the deletion of its target are not both kept', async () => {
    for (const round of rounds) {
      const card = await make(payload, 'cards', { status: 'draft' })
      const { id } = await make(payload, 'topics')
      const refer = () =>
        payload.update({ collection: 'topics', id, data: { cards: [card.id] }, depth: 0 })
      const remove = () => payload.delete({ collection: 'cards', id: card.id })
      const both = round % 2 ? [refer, remove] : [remove, refer]
      const outcomes = await Promise.allSettled(both.map((one) => retryWhole<unknown>(one)))
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      const { totalDocs } = await payload.count({
        collection: 'cards',
        where: { id: { equals: card.id } },
      })
      const { cards } = await payload.findByID({ collection: 'topics', id, depth: 0 })
      expect(cards).toEqual(totalDocs === 1 ? [card.id] : [])
    }
  })

  it('a redirect and the move of its page leave one hop', async () => {
    for (const _ of rounds) {
      const { id, path } = await make(payload, 'topics')
      const [from, to] = [`/${randomUUID()}`, `/${randomUUID()}`]
      const redirect = { path: from, destination: path } as never
      await Promise.all([
        act(payload, { act: 'move', id, input: { path: to } }),
        retryWhole(() => payload.create({ collection: 'routes', data: redirect })),
      ])
      expect(await routeAt(payload, from)).toMatchObject({ kind: 'redirect', destination: to })
      expect(await routeAt(payload, path)).toMatchObject({ kind: 'redirect', destination: to })
    }
  })

  it('one of five equal plans is made', async () => {
    const { id } = await make(payload, 'topics')
    const input = { action: 'unpublish', at: new Date(Date.now() + 60_000).toISOString() }
    const plans = Array.from({ length: 5 }, () => act(payload, { act: 'schedule', id, input }))
    const outcomes = await Promise.allSettled(plans)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const where = { documentId: { equals: id } }
    expect(await payload.count({ collection: 'schedules', where })).toEqual({ totalDocs: 1 })
  })

  it('two pages that want to change places do not', async () => {
    const [one, two] = [await make(payload, 'topics'), await make(payload, 'articles')]
    const outcomes = await Promise.allSettled([
      act(payload, { act: 'move', id: one.id, input: { path: two.path } }),
      act(payload, { act: 'move', collection: 'articles', id: two.id, input: { path: one.path } }),
    ])
    for (const { status } of outcomes) expect(status).toBe('rejected')
    expect(await routeAt(payload, one.path)).toMatchObject({ documentId: one.id })
    expect(await routeAt(payload, two.path)).toMatchObject({ documentId: two.id })
  })
})

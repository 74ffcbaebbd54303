import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { logIn } from '#tests/support/logIn.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

const editors = 10
const rounds = 10

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.close())

describe('edits of one document at the same time', () => {
  it('end in exactly one of the acknowledged bodies, with a version for each', async () => {
    const { headers } = await logIn(app, 'publisher')
    const cards = await Promise.all(
      [1, 2, 3].map((n) => make(app.payload, 'cards', { title: `Card ${n}` })),
    )
    const topic = await make(app.payload, 'topics')
    const acknowledged: string[] = []
    const statuses = new Set<number>()
    for (let round = 0; round < rounds; round++) {
      const edits = Array.from({ length: editors }, async (_, editor) => {
        const order = [...cards].sort(() => Math.random() - 0.5).map(({ id }) => id)
        const body = {
          title: `Round ${round}, editor ${editor}`,
          cards: order,
          _status: 'published',
        }
        const response = await fetch(`${app.origin}/api/topics/${topic.id}?depth=0`, {
          method: 'PATCH',
          headers: { ...headers, 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        })
        statuses.add(response.status)
        if (response.ok) acknowledged.push(JSON.stringify([body.title, body.cards]))
      })
      await Promise.all(edits)
    }
    const stored = await app.payload.findByID({ collection: 'topics', id: topic.id, depth: 0 })
    const { totalDocs } = await app.payload.countVersions({
      collection: 'topics',
      where: { parent: { equals: topic.id } },
    })
    expect([...statuses].filter((status) => ![200, 409, 503].includes(status))).toEqual([])
    expect(acknowledged.length).toBeGreaterThanOrEqual(rounds)
    expect(acknowledged).toContain(JSON.stringify([stored.title, stored.cards]))
    expect(totalDocs).toBe(acknowledged.length + 1)
  }, 300_000)
})

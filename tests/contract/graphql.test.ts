import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { askGraphql } from '#tests/support/ask.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.close())

describe('relations to many in GraphQL', () => {
  it('keep the stored order when parents share targets', async () => {
    const [a, b, c] = await Promise.all([card('A'), card('B'), card('C')])
    const orders = [
      [a, b],
      [c, a],
      [b, c, a],
      [a, c, b],
    ]
    const topics = await Promise.all(
      orders.map((cards) => make(app.payload, 'topics', { cards: cards.map(({ id }) => id) })),
    )
    const ids = JSON.stringify(topics.map(({ id }) => id))
    const { data } = await ask(
      `{ Topics(where: { id: { in: ${ids} } }, limit: 20) { docs { id cards { id } } } }`,
    )
    const answered = new Map(data.Topics.docs.map((one) => [one.id, one.cards.map(({ id }) => id)]))
    for (const [index, topic] of topics.entries()) {
      expect(answered.get(topic.id)).toEqual(orders[index]?.map(({ id }) => id))
    }
  })

  it('leave out a card that is a draft, and show no null for it', async () => {
    const live = await card('live')
    const draft = await make(app.payload, 'cards', { title: 'CANARY-draft', status: 'draft' })
    const topic = await make(app.payload, 'topics', { cards: [draft.id, live.id] })
    const answer = await ask(`{ Topic(id: "${topic.id}") { cards { id heading } } }`)
    expect(answer).toEqual({ data: { Topic: { cards: [{ id: live.id, heading: 'live' }] } } })
  })
})

type Ids = { id: string }

function card(title: string) {
  return make(app.payload, 'cards', { title })
}

/** Any data: each test reads what its own query asks for. */
type Answered = { data: { Topics: { docs: (Ids & { cards: Ids[] })[] } } }

async function ask(query: string): Promise<Answered> {
  const { body } = await askGraphql(app, query)
  return body as unknown as Answered
}

import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { askGraphql } from '#tests/support/ask.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

type Version = { id: string; version: { title: string } }

let app: StartedApp
let publisher: Staff

beforeAll(async () => {
  app = await startApp()
  publisher = await logIn(app, 'publisher')
})

afterAll(() => app.close())

async function asked(query: string): Promise<Record<string, unknown>> {
  const { body } = await askGraphql(app, query, publisher)
  expect(body.errors).toBeUndefined()
  return body.data
}

it('versions are listed, read and restored over GraphQL by the same ids as over REST', async () => {
  const { id } = await make(app.payload, 'topics', { title: 'Before' })
  await app.payload.update({ collection: 'topics', id, data: { title: 'After' }, depth: 0 })
  const list = await asked(
    `{ v: versionsTopics(where: { parent: { equals: "${id}" } }) { docs { id version { title } } } }`,
  )
  const { docs } = list['v'] as { docs: Version[] }
  const first = docs.find(({ version }) => version.title === 'Before')
  const one = `"${String(first?.id)}"`

  expect(await asked(`{ v: versionTopic(id: ${one}) { id version { title } } }`)).toEqual({
    v: first,
  })
  expect(
    await asked(`{ v: versionsTopics(where: { id: { equals: ${one} } }) { docs { id } } }`),
  ).toEqual({ v: { docs: [{ id: first?.id }] } })
  await asked(`mutation { restoreVersionTopic(id: ${one}) { id } }`)
  expect(await asked(`{ t: Topic(id: "${id}") { title } }`)).toEqual({ t: { title: 'Before' } })
})

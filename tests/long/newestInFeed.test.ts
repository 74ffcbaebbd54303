import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { ask } from '#tests/support/ask.ts'
import { jsonFeedSchema } from '#tests/support/jsonFeedSchema.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.close())

const saved = (id: string, data: object, locale: 'en' | 'es' = 'en') =>
  app.payload.update({
    ...{ collection: 'topics', id, locale, depth: 0 },
    data: { _status: 'published', ...data } as never,
  })

async function itemsOf(query = '') {
  const { text } = await ask(app, `/api/feeds/changes.json${query}`)
  return jsonFeedSchema.parse(JSON.parse(text)).items
}

it('a feed holds the newest hundred, however many there are in other languages', async () => {
  const { id, path } = await make(app.payload, 'topics', { title: 'First' })
  await saved(id, { title: 'Primero' }, 'es')
  const ids: string[] = []
  for (let count = 0; count < 101; count++) ids.push((await make(app.payload, 'topics')).id)
  const told = (await itemsOf()).map((item) => item.id.slice('urn:uuid:'.length).split('#')[0])
  expect(told).toEqual(ids.slice(1).reverse())
  const [inSpanish] = await itemsOf('?locale=es')
  expect(inSpanish?.url).toMatch(new RegExp(`${path}\\?locale=es$`))
  await saved(id, { updateType: 'major', changeNote: 'Newest' })
  expect((await itemsOf())[0]).toMatchObject({ content_text: 'Newest' })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { program } from '#tests/support/access/letIn.ts'
import { ask, askGraphql, type Answer } from '#tests/support/ask.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

type Who = 'author' | 'program'

let app: StartedApp
let people: Record<Who, Staff>

beforeAll(async () => {
  app = await startApp()
  people = {
    author: await logIn(app, 'author'),
    program: await program(app, ['content:write', 'content:read-drafts']),
  }
})

afterAll(() => app.close())

type Place = { id: string; versions: string[]; as: Staff; who: Who }

type Door = (place: Place) => Promise<unknown>

/** Everything that changes what readers see, by every door that leads to it. */
const refused: Record<string, Door> = {
  'REST, a save': (at) => patch(at, '', {}),
  'REST, a publication': (at) => patch(at, '', { _status: 'published' }),
  'REST, a publication that says it is a draft': (at) =>
    patch(at, '?draft=true', { _status: 'published' }),
  'REST, an autosave that publishes': (at) =>
    patch(at, '?draft=true&autosave=true', { _status: 'published' }),
  'REST, an autosave that says no draft': (at) => patch(at, '?autosave=true', {}),
  'REST, a taking back': (at) => patch(at, '', { _status: 'draft' }),
  'REST, a status that is a list': (at) => patch(at, '', { _status: ['published'] }),
  'REST, unpublishing all languages': (at) => patch(at, '?unpublishAllLocales=true', {}),
  'the upload form': ({ id, as }) => {
    const body = new FormData()
    body.set('_payload', JSON.stringify({ _status: 'published', summary: 'Changed' }))
    return fetch(`${app.origin}/api/topics/${id}`, { method: 'PATCH', body, headers: as.headers })
  },
  'REST, a restored publication': ({ versions, as }) => restore(versions[0], as),
  'GraphQL, a save': (at) => mutate(at, 'updateTopic(id: ":id", data: { summary: "Changed" })'),
  'GraphQL, a publication': (at) =>
    mutate(at, 'updateTopic(id: ":id", draft: true, data: { _status: published })'),
  'GraphQL, a taking back': (at) => mutate(at, 'updateTopic(id: ":id", data: { _status: draft })'),
  'GraphQL, a restored version': (at) => mutate(at, 'restoreVersionTopic(id: :first)'),
  'GraphQL, a restored draft': (at) => mutate(at, 'restoreVersionTopic(id: :second)'),
  'GraphQL, a deletion': (at) => mutate(at, 'deleteTopic(id: ":id")'),
  'Local API, a save': async (at) =>
    app.payload.update({ collection: 'topics', id: at.id, data: changed, ...(await onBehalf(at)) }),
  'Local API, many at once': async (at) =>
    app.payload.update({
      collection: 'topics',
      where: { id: { equals: at.id } },
      data: { _status: 'published' },
      draft: true,
      ...(await onBehalf(at)),
    }),
  'Local API, a restored version': async (at) =>
    app.payload.restoreVersion({
      collection: 'topics',
      id: String(at.versions[1]),
      ...(await onBehalf(at)),
    }),
}

const changed = { summary: 'Changed' }

describe.each(['author', 'program'] as const)('an %s who only drafts', (who) => {
  it.each(Object.keys(refused))('changes nothing that readers see by %s', async (name) => {
    const place = await placeFor(who)
    const before = await seen(place.id)
    const outcome = await outcomeOf(refused[name]?.(place))
    expect(outcome).toMatch(/^(NOT_ALLOWED|Forbidden|403)$/)
    expect(await seen(place.id)).toEqual(before)
  })

  it('saves a draft over what is live, also for another language as the admin copies one', async () => {
    const place = await placeFor(who)
    const before = await seen(place.id)
    expect((await patch(place, '?draft=true', { summary: 'A draft' })).status).toBe(200)
    const autosaved = await patch(place, '?draft=true&autosave=true', { summary: 'Typed' })
    expect(autosaved.status).toBe(200)
    await app.payload.update({
      ...{ collection: 'topics', id: place.id, data: { title: 'Tema' } },
      ...{ draft: true, locale: 'es', ...(await onBehalf(place)) },
    })
    expect(await seen(place.id)).toEqual(before)
    const draft = await ask(app, `/api/topics/${place.id}?draft=true`, { as: place.as })
    expect(draft.body).toMatchObject({ summary: 'Typed', _status: 'draft' })
  })

  it.each(['autosave=true', 'unpublishAllLocales=true'])(
    'saves a version of its own with %s, and leaves the live one where it is',
    async (query) => {
      const place = await placeFor(who)
      const where = { parent: { equals: place.id } }
      const versions = async () => {
        const { docs } = await app.payload.findVersions({ collection: 'topics', where, limit: 20 })
        return docs.map(({ version }) => `${version.revision} ${version._status}`).sort()
      }
      const before = await versions()
      for (const summary of ['One', 'Two'])
        expect((await patch(place, `?draft=true&${query}`, { summary })).status).toBe(200)
      expect(await versions()).toEqual([...before, '3 draft', '4 draft'])
    },
  )

  it('restores a draft as one, over what is live', async () => {
    const place = await placeFor(who)
    const before = await seen(place.id)
    expect(await outcomeOf(restore(place.versions[1], place.as))).toBe('done')
    expect(await seen(place.id)).toEqual(before)
  })

  it('copies what is live as a draft, over GraphQL too', async () => {
    const card = await make(app.payload, 'cards')
    const query = `mutation { duplicateCard(id: "${card.id}", data: {}) { id _status } }`
    const { body } = await askGraphql(app, query, people[who])
    const copy = body.data['duplicateCard'] as { id: string; _status: string }
    expect(copy._status).toBe('draft')
    expect((await ask(app, `/api/cards/${copy.id}`)).status).toBe(404)
  })

  it('cannot say what the service keeps', async () => {
    const place = await placeFor(who)
    const kept = { firstPublishedAt: '2001-01-01T00:00:00.000Z', savedBy: 'Another' }
    await patch(place, '?draft=true', { ...kept, withdrawn: { at: '2001-01-01T00:00:00.000Z' } })
    const draft = await ask(app, `/api/topics/${place.id}?draft=true`, { as: place.as })
    expect(draft.text).not.toMatch(/2001-01-01|Another/)
  })
})

async function placeFor(who: Who): Promise<Place> {
  const { id } = await make(app.payload, 'topics')
  await app.payload.update({ collection: 'topics', id, data: {}, draft: true, depth: 0 })
  const { docs } = await app.payload.findVersions({
    collection: 'topics',
    where: { parent: { equals: id } },
    sort: 'version.revision',
  })
  return { id, who, as: people[who], versions: docs.map((version) => version.id) }
}

/** What readers get, and the row that it is made from. */
async function seen(id: string): Promise<unknown> {
  const { status, text } = await ask(app, `/api/topics/${id}?depth=0`)
  const row = await app.payload.db.findOne({ collection: 'topics', where: { id: { equals: id } } })
  return { status, text, row }
}

/** Whoever asks, as the Local API takes it. */
async function onBehalf({ who, as }: Place) {
  const collection = who === 'author' ? 'users' : 'api-clients'
  const person = await app.payload.findByID({ collection, id: as.id, depth: 0 })
  return { overrideAccess: false as const, depth: 0, user: { ...person, collection } as never }
}

function patch({ id, as }: Place, query: string, body: object): Promise<Answer> {
  return ask(app, `/api/topics/${id}${query}`, { method: 'PATCH', body, as })
}

function restore(version: string | undefined, as: Staff): Promise<Answer> {
  return ask(app, `/api/topics/versions/${version}`, { method: 'POST', as })
}

function mutate({ id, versions, as }: Place, mutation: string): Promise<Answer> {
  const asked = mutation
    .replace(':id', id)
    .replace(':first', JSON.stringify(String(versions[0])))
    .replace(':second', JSON.stringify(String(versions[1])))
  return askGraphql(app, `mutation { done: ${asked} { id } }`, as)
}

/** The code of a refusal, whatever the door; `done` where there was none. */
async function outcomeOf(asked: Promise<unknown> | undefined): Promise<string> {
  try {
    const answer = await asked
    if (answer instanceof Response) return answer.ok ? 'done' : String(answer.status)
    const { errors = [] } = bodyOf(answer) as { errors?: Failed[] }
    return errors.map(codeOf)[0] ?? 'done'
  } catch (error) {
    // Payload refuses a write to many at once, for those who may not override, in words of its own.
    return (error as Error).name === 'APIError' ? '403' : (error as Error).name
  }
}

function bodyOf(answer: unknown): unknown {
  return (answer as Partial<Answer>).body ?? answer
}

type Failed = { code?: string; extensions?: { code: string } }

function codeOf({ code, extensions }: Failed): string {
  return String(extensions?.code ?? code)
}

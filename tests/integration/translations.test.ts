import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Translation } from '#rules/translations/translation.ts'
import { act } from '#tests/support/act.ts'
import { ask, askGraphql } from '#tests/support/ask.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { make } from '#tests/support/make.ts'
import { richText } from '#tests/support/richText.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp
let payload: Payload
let publisher: Staff
let id: string

beforeAll(async () => {
  app = await startApp()
  payload = app.payload
  publisher = await logIn(app, 'publisher')
})

afterAll(() => app.close())

type Told = Omit<Translation, 'locale' | 'since'> & { since: boolean }

const current: Told = { state: 'current', since: false, fields: [] }
const stale = (...fields: string[]): Told => ({ state: 'stale', since: true, fields })

/** What is told of the Spanish words: to readers, and to staff, who see drafts. */
async function told(of = id, as?: Staff): Promise<Told | undefined> {
  const query = as ? 'depth=0&draft=true' : 'depth=0&locale=es'
  const { body } = await ask(app, `/api/topics/${of}?${query}`, as && { as })
  return toldOf((body as unknown as { translations: Translation[] }).translations)
}

const drafted = (of = id) => told(of, publisher)

function toldOf(translations: Translation[]): Told | undefined {
  const spanish = translations.find(({ locale }) => locale === 'es')
  return spanish && { state: spanish.state, since: Boolean(spanish.since), fields: spanish.fields }
}

type Save = { locale?: 'en' | 'es'; draft?: boolean; of?: string }

async function save(data: object, { locale = 'en', draft = false, of = id }: Save = {}) {
  const said = draft ? data : { ...data, _status: 'published' }
  const shared = { collection: 'topics', id: of, locale, draft, depth: 0 } as const
  return payload.update({ ...shared, data: said })
}

async function versionsOf(of: string) {
  const where = { parent: { equals: of } }
  const { docs } = await payload.findVersions({ collection: 'topics', where, depth: 0, limit: 20 })
  return docs
}

const items = [
  { id: '000000000000000000000001', linkText: 'First' },
  { id: '000000000000000000000002', linkText: 'Second' },
]

/** A published topic in English with a reviewed translation. */
beforeEach(async () => {
  const related = { label: 'Related', items: items.map((item) => ({ ...item, id: rowId() })) }
  const words = { title: 'Kinship', summary: 'A summary', intro: richText('Words'), related }
  ;({ id } = await make(payload, 'topics', words))
  await save({ title: 'Parientes', translation: 'reviewed' }, { locale: 'es' })
})

let rows = 0

function rowId(): string {
  rows += 1
  return String(rows).padStart(24, '0')
}

describe('a translation', () => {
  it('is missing, then not reviewed, then current', async () => {
    const topic = await make(payload, 'topics', { title: 'Alone' })
    expect(await told(topic.id)).toEqual({ state: 'missing', since: false, fields: [] })
    await save({ title: 'Sola' }, { locale: 'es', of: topic.id })
    expect(await told(topic.id)).toEqual({ state: 'unreviewed', since: false, fields: [] })
    await save({ translation: 'reviewed' }, { locale: 'es', of: topic.id })
    expect(await told(topic.id)).toEqual(current)
  })

  it('is stale for readers when the original that they get has changed, not while that is a draft', async () => {
    await save({ summary: 'Another summary' }, { draft: true })
    expect([await told(), await drafted()]).toEqual([current, stale('summary')])
    await act(payload, { act: 'publish', id })
    expect([await told(), await drafted()]).toEqual([stale('summary'), stale('summary')])
  })

  it('keeps since when it is stale, and names each field', async () => {
    const first = await save({ summary: 'Another summary' })
    const then = await save({ title: 'Kin', intro: richText('Other words') })
    const [, one] = first.translations as Translation[]
    const [, other] = then.translations as Translation[]
    expect(other).toMatchObject({ since: one?.since, fields: ['title', 'summary', 'intro'] })
  })

  it('is up to date again, field by field, when it gets new words', async () => {
    await save({ title: 'Kin', summary: 'Another summary' })
    await save({ title: 'Familia' }, { locale: 'es', draft: true })
    expect([await told(), await drafted()]).toEqual([stale('title', 'summary'), stale('summary')])
    await save({ summary: 'Un resumen' }, { locale: 'es' })
    expect(await told()).toEqual(current)
  })

  it('is up to date again when the original is as it was', async () => {
    await save({ summary: 'Another summary' })
    await save({ summary: 'A summary' })
    expect(await told()).toEqual(current)
  })

  it('stands when somebody says so, once', async () => {
    await save({ summary: 'Another summary' })
    const saved = await save({ translationConfirmed: true }, { locale: 'es' })
    expect(saved.translationConfirmed ?? null).toBeNull()
    expect(await told()).toEqual(current)
    await save({ summary: 'A third summary' })
    await save({ translation: 'reviewed' }, { locale: 'es' })
    expect(await told()).toEqual(stale('summary'))
  })

  it('is not stale by what has no words of its own in each language', async () => {
    const { related } = await payload.findByID({ collection: 'topics', id, depth: 0 })
    await save({
      related: { ...related, items: [...(related?.items ?? [])].reverse() },
      kind: 'subtopic',
      provenance: { origin: 'Another test', rights: 'Public domain' },
      review: { intervalMonths: 6 },
      changeNote: 'Reordered',
      updateType: 'major',
    })
    expect(await told()).toEqual(current)
  })

  it('is stale by a row, wherever that stands now', async () => {
    const { related } = await payload.findByID({ collection: 'topics', id, depth: 0 })
    const [one, two] = related?.items ?? []
    await save({ related: { ...related, items: [one, { ...two, linkText: 'New' }] } })
    expect(await told()).toEqual(stale('related.items.1.linkText'))
    await save({ related: { ...related, items: [{ ...two, linkText: 'New' }, one] } })
    expect(await told()).toEqual(stale('related.items.0.linkText'))
    await save({ related: { ...related, items: [one] } })
    expect(await told()).toEqual(current)
  })
})

describe('a version', () => {
  it('brings back with its words what was kept of them, in every language', async () => {
    await save({ summary: 'Another summary' })
    await save({ summary: 'Un resumen' }, { locale: 'es' })
    const [, outdated, before] = await versionsOf(id)
    const restore = (version: { id: string } | undefined) =>
      payload.restoreVersion({ collection: 'topics', id: String(version?.id), depth: 0 })
    await restore(outdated)
    expect(await told()).toEqual(stale('summary'))
    await restore(before)
    expect(await told()).toEqual(current)
  })

  it('keeps what readers are told in every language through a restored version', async () => {
    const { id } = await make(payload, 'topics')
    const major = { updateType: 'major', changeNote: 'New figures' } as const
    const shared = { collection: 'topics', id, depth: 0 } as const
    await payload.update({ ...shared, data: major, draft: true })
    const spanish = { title: 'Tema', changeNote: 'Cifras nuevas' }
    await payload.update({ ...shared, locale: 'es', data: { ...spanish, _status: 'published' } })
    await act(payload, { act: 'withdraw', id, input: { explanation: 'Vieja' }, locale: 'es' })
    const before = await payload.findByID({ ...shared, locale: 'all' })
    const { docs } = await payload.findVersions({
      collection: 'topics',
      where: { and: [{ parent: { equals: id } }, { 'version.revision': { equals: 1 } }] },
    })
    await payload.restoreVersion({ collection: 'topics', id: String(docs[0]?.id) })
    const { changeHistory, withdrawn } = await payload.findByID({ ...shared, locale: 'all' })
    expect({ changeHistory, withdrawn }).toEqual({
      changeHistory: before.changeHistory,
      withdrawn: before.withdrawn,
    })
    expect(before).toMatchObject({
      changeHistory: [{ note: { en: 'New figures', es: 'Cifras nuevas' } }],
      withdrawn: { explanation: { es: 'Vieja' } },
    })
  })
})

describe('a copy', () => {
  beforeEach(async () => {
    const { related } = await payload.findByID({ collection: 'topics', id, depth: 0 })
    const [one, two] = related?.items ?? []
    const changed = [one, { ...two, linkText: 'New' }]
    await save({ summary: 'Another summary', related: { ...related, items: changed } })
  })

  it('is as stale as its original, and is followed by itself', async () => {
    const copy = await payload.duplicate({ collection: 'topics', id, depth: 0 })
    const place = 'related.items.1.linkText'
    expect(await drafted(copy.id)).toEqual(stale('summary', place))
    await save({ summary: 'Un resumen' }, { locale: 'es', draft: true, of: copy.id })
    expect(await drafted(copy.id)).toEqual(stale(place))
    expect(await drafted()).toEqual(stale('summary', place))
  })

  it('has no translation where only the original is copied', async () => {
    const only = { selectedLocales: ['en'] }
    const copy = await payload.duplicate({ collection: 'topics', id, depth: 0, ...only })
    expect(await drafted(copy.id)).toEqual({ state: 'missing', since: false, fields: [] })
  })
})

describe('every door', () => {
  it('answers the same', async () => {
    await save({ summary: 'Another summary' })
    const rest = await ask(app, `/api/topics/${id}?select[translations]=true`)
    const asked = `{ Topic(id: "${id}") { translations { id locale state since fields } } }`
    const graphql = await askGraphql(app, asked)
    const { translations } = rest.body as unknown as { translations: Translation[] }
    expect(graphql.body.data['Topic']).toEqual({ translations })
    expect(translations).toEqual([
      { id: 'en', locale: 'en', state: 'original', since: null, fields: [] },
      { id: 'es', locale: 'es', state: 'stale', since: expect.any(String), fields: ['summary'] },
    ])
  })

  it('takes no word from outside on how a translation stands', async () => {
    await save({ summary: 'Another summary' })
    const body = { translations: [], translationRecord: null, _status: 'published' }
    await ask(app, `/api/topics/${id}?locale=es`, { method: 'PATCH', body, as: publisher })
    expect(await told()).toEqual(stale('summary'))
  })

  it('hears that a translation stands', async () => {
    await save({ summary: 'Another summary' })
    const data = '{ translationConfirmed: true, _status: published }'
    const asked = `mutation { updateTopic(id: "${id}", locale: es, data: ${data}) { id } }`
    expect((await askGraphql(app, asked, publisher)).body.errors).toBeUndefined()
    expect(await told()).toEqual(current)
  })

  it('refuses to look for what is worked out', async () => {
    const rest = await ask(app, '/api/topics?where[translations.state][equals]=stale')
    expect(rest.status).toBe(400)
    const asked = '{ Topics(where: { translations__state: { equals: stale } }) { docs { id } } }'
    const { errors } = (await askGraphql(app, asked)).body
    expect(errors).toMatchObject([{ extensions: { code: 'REQUEST_REFUSED' } }])
  })

  it('does not tell readers what the original said before', async () => {
    await save({ summary: 'CANARY' })
    await save({ translationConfirmed: true }, { locale: 'es' })
    await save({ summary: 'Another summary' })
    for (const query of ['depth=0', 'select[translations]=true', 'select[translationRecord]=true'])
      await ask(app, `/api/topics/${id}?${query}`)
    expect(await told()).toEqual(stale('summary'))
  })
})

describe('a card', () => {
  it('knows its translation too, by whatever language it was written in first', async () => {
    const card = await make(payload, 'cards', { title: 'Card', translation: null })
    const shared = { collection: 'cards', id: card.id, depth: 0 } as const
    const spanish = { title: 'Tarjeta', translation: 'original', _status: 'published' } as const
    await payload.update({ ...shared, locale: 'es', data: spanish })
    const { translations } = await payload.update({
      ...shared,
      locale: 'es',
      data: { title: 'Ficha', _status: 'published' },
    })
    expect(translations).toMatchObject([
      { locale: 'en', state: 'stale', fields: ['title'] },
      { locale: 'es', state: 'original' },
    ])
  })
})

describe('the original', () => {
  it('is one language: words that were copied from it are a translation', async () => {
    await save({ translation: 'original' })
    await save({ title: 'Kinship', translation: 'original' }, { locale: 'es' })
    expect(await told()).toEqual({ state: 'unreviewed', since: false, fields: [] })
    await save({ translation: null })
    await save({ translation: 'original' }, { locale: 'es' })
    expect(await told()).toEqual({ state: 'original', since: false, fields: [] })
  })
})

describe('the finding', () => {
  it('names the fields and since when, and leads to where it can be said that it stands', async () => {
    const { translations } = await save({ summary: 'Another summary' })
    const since = String((translations as Translation[])[1]?.since)
    const date = { dateStyle: 'long', timeZone: 'UTC' } as const
    const day = new Date(since).toLocaleDateString('en-US', date)
    for (const locale of ['es', 'en']) {
      const asked = `/api/topics/${id}/findings?locale=${locale}`
      const { warnings } = (await ask(app, asked, { as: publisher })).body
      expect(warnings).toContainEqual({
        code: 'translation-stale',
        severity: 'warning',
        path: 'translation',
        message: expect.stringContaining(`on ${day}, after this translation: “Summary”.`),
      })
    }
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { copyDataFromLocale } from '@payloadcms/ui/utilities/copyDataFromLocale'
import {
  createLocalReq,
  restoreVersionOperation,
  type CollectionSlug,
  type Payload,
  type Where,
} from 'payload'
import { ids } from '#tests/fixtures/documents.ts'
import { populate } from '#tests/fixtures/populate.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { eventsOf, kindsOf } from '#tests/support/eventsOf.ts'
import { make } from '#tests/support/make.ts'
import { replay, liveNow } from '#tests/support/replay.ts'

let booted: Booted
let payload: Payload

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
  await populate(payload)
  // The fixture has a row of its own making.
  await payload.delete({ collection: 'publication-events', where: { cause: { equals: 'a test' } } })
}, 360_000)

afterAll(() => booted.close())

type Start = 'a draft' | 'a live page' | 'a draft over a live page'

type Door = {
  door: string
  start: Start
  go: (id: string) => Promise<unknown>
  told: string[]
}

/** Every way to write a document in process, and what readers see of it. */
const doors: Door[] = [
  { door: 'a draft save', start: 'a draft', go: saveDraft, told: [] },
  { door: 'a draft save', start: 'a live page', go: saveDraft, told: [] },
  { door: 'a draft save', start: 'a draft over a live page', go: saveDraft, told: [] },
  { door: 'an autosave', start: 'a live page', go: autosave, told: [] },
  { door: 'an autosave', start: 'a draft over a live page', go: autosave, told: [] },
  { door: 'a save without a status', start: 'a draft', go: save({}), told: [] },
  { door: 'a save without a status', start: 'a live page', go: save({}), told: ['changed'] },
  {
    door: 'a save without a status',
    start: 'a draft over a live page',
    go: save({}),
    told: [],
  },
  { door: 'a publication', start: 'a draft', go: publish(), told: ['published'] },
  { door: 'a publication', start: 'a live page', go: publish(), told: ['changed'] },
  { door: 'a publication', start: 'a draft over a live page', go: publish(), told: ['changed'] },
  {
    door: 'a publication sent as a draft',
    start: 'a draft over a live page',
    go: (id) => update(id, { _status: 'published' }, { draft: true }),
    told: ['changed'],
  },
  {
    door: 'a publication of which only the title is asked for',
    start: 'a draft',
    go: (id) => update(id, { _status: 'published' }, { select: { title: true } }),
    told: ['published'],
  },
  {
    door: 'a publication in Spanish',
    start: 'a live page',
    go: (id) => update(id, { title: 'Tema', _status: 'published' }, { locale: 'es' }),
    told: ['changed'],
  },
  { door: 'an unpublishing', start: 'a draft', go: save({ _status: 'draft' }), told: [] },
  { door: 'an unpublishing', start: 'a live page', go: unpublish, told: ['unpublished'] },
  {
    door: 'an unpublishing',
    start: 'a draft over a live page',
    go: unpublish,
    told: ['unpublished'],
  },
  {
    door: 'a bulk save',
    start: 'a live page',
    go: (id) => payload.update({ collection: 'topics', where: withId(id), data: { summary: 'x' } }),
    told: ['changed'],
  },
  { door: 'a copy', start: 'a live page', go: duplicate, told: [] },
  { door: 'a copy to Spanish', start: 'a draft', go: copyToSpanish, told: [] },
  { door: 'a copy to Spanish', start: 'a draft over a live page', go: copyToSpanish, told: [] },
  { door: 'a copy to Spanish', start: 'a live page', go: copyToSpanish, told: ['changed'] },
  { door: 'a restored version', start: 'a draft', go: restore(), told: [] },
  { door: 'a restored version', start: 'a live page', go: restore(), told: ['changed'] },
  {
    door: 'a restored live version',
    start: 'a draft over a live page',
    go: restore({ of: 'published' }),
    told: ['changed'],
  },
  {
    door: 'a version restored as a draft',
    start: 'a live page',
    go: restore({ draft: true }),
    told: [],
  },
  {
    door: 'a version restored as a draft',
    start: 'a draft over a live page',
    go: restore({ draft: true }),
    told: [],
  },
  { door: 'a deletion', start: 'a draft', go: remove, told: [] },
]

describe.each(doors)('$door of $start', ({ start, go, told }) => {
  it(`tells the outbox ${told.join(' and ') || 'nothing'}`, async () => {
    const id = await begin(start)
    const { length } = await eventsOf(payload)
    await go(id)
    const events = await eventsOf(payload)
    expect(events.slice(length)).toMatchObject(
      told.map((kind) => ({ kind, documentType: 'topics', documentId: id, cause: 'local' })),
    )
    expect(events).toHaveLength(length + told.length)
  })
})

const content: [CollectionSlug, string][] = [
  ['articles', ids.article],
  ['cards', ids.card],
  ['element-mappings', ids.mapping],
  ['glossary-terms', ids.entry],
  ['media', ids.picture],
  ['organizations', ids.office],
  ['practice-model-elements', ids.child],
  ['practice-models', ids.model],
  ['resources', ids.resource],
  ['spotlights', ids.spotlight],
  ['terms', ids.subject],
  ['topics', ids.subtopic],
]

describe('every kind of content', () => {
  it('is in the table', () => {
    const versioned = payload.config.collections.filter(({ versions }) => versions)
    expect(content.map(([slug]) => slug)).toEqual(versioned.map(({ slug }) => slug).sort())
  })

  it.each(content)('tells what readers see of %s', async (collection, id) => {
    const { length } = await eventsOf(payload, id)
    for (const [_status, draft] of [
      ['draft', true],
      ['published', false],
      ['draft', false],
      ['draft', true],
      ['published', false],
    ] as const) {
      await payload.update({ collection, id, data: { _status }, draft, depth: 0 })
    }
    expect((await kindsOf(payload, id)).slice(length)).toEqual([
      'changed',
      'unpublished',
      'published',
    ])
  })
})

describe('a draft that is restored over a live page, but not as a draft', () => {
  it('is refused, since readers would lose the page', async () => {
    const id = await begin('a draft over a live page')
    await expect(restore()(id)).rejects.toMatchObject({ name: 'ACTION_REFUSED' })
    expect(await kindsOf(payload, id)).toEqual(['published'])
  })
})

describe('a version with another path that is restored', () => {
  it('leaves the path as it is: its old one may be another page’s by now', async () => {
    const id = await begin('a draft')
    const { path } = await payload.findByID({ collection: 'topics', id, draft: true })
    await update(id, { path: `/later-${id}` }, { draft: true })
    const { docs } = await payload.findVersions({
      collection: 'topics',
      where: { and: [withParent(id), { 'version.path': { equals: path } }] },
    })
    await restoreOne(docs[0]?.id, { draft: true })
    const routes = await payload.find({
      collection: 'routes',
      where: { documentId: { equals: id } },
    })
    expect(routes.docs).toMatchObject([{ path: `/later-${id}`, kind: 'content' }])
  })
})

describe('the words of the site', () => {
  it('are told when they are saved', async () => {
    const { length } = await eventsOf(payload, 'site')
    await payload.updateGlobal({ slug: 'site', data: { contact: 'Another' } })
    expect((await eventsOf(payload, 'site')).slice(length)).toMatchObject([
      {
        kind: 'changed',
        documentType: 'site',
        oldPath: null,
        newPath: null,
        locales: ['en', 'es'],
      },
    ])
  })
})

describe('the events from the start', () => {
  it('give what is live now', async () => {
    expect(replay(await eventsOf(payload))).toEqual(await liveNow(payload))
  })
})

async function begin(start: Start): Promise<string> {
  const { id } = await make(payload, 'topics', { status: 'draft' })
  if (start === 'a draft') return id
  await publish()(id)
  if (start === 'a draft over a live page') await saveDraft(id)
  return id
}

function update(id: string, data: object, options: object = {}) {
  return payload.update({ collection: 'topics', id, data, depth: 0, ...options })
}

function save(data: object) {
  return (id: string) => update(id, { summary: 'Saved', ...data })
}

function publish() {
  return save({ _status: 'published' })
}

function unpublish(id: string) {
  return update(id, { _status: 'draft' })
}

function saveDraft(id: string) {
  return update(id, { summary: 'A draft' }, { draft: true })
}

function autosave(id: string) {
  return update(id, { summary: 'Autosaved' }, { draft: true, autosave: true })
}

function duplicate(id: string) {
  return payload.duplicate({
    collection: 'topics',
    id,
    data: { path: `/copy-of-${id}` },
  })
}

function remove(id: string) {
  return payload.delete({ collection: 'topics', id })
}

function withId(id: string): Where {
  return { id: { equals: id } }
}

/** Of the newest version, or the newest that has this status. */
function restore({ draft = false, of }: { draft?: boolean; of?: 'published' } = {}) {
  return async (id: string) => {
    const { docs } = await payload.findVersions({
      collection: 'topics',
      where: {
        and: [withParent(id), ...(of ? [{ 'version._status': { equals: of } }] : [])],
      },
      sort: '-version.revision',
      limit: 1,
    })
    await restoreOne(docs[0]?.id, { draft })
  }
}

async function restoreOne(version: unknown, { draft }: { draft: boolean }) {
  await restoreVersionOperation({
    id: String(version),
    collection: payload.collections.topics,
    draft,
    overrideAccess: true,
    req: await createLocalReq({}, payload),
  })
}

function withParent(id: string): Where {
  return { parent: { equals: id } }
}

async function copyToSpanish(id: string) {
  const user = await payload.findByID({ collection: 'users', id: ids.person })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  await copyDataFromLocale({
    collectionSlug: 'topics',
    docID: id,
    fromLocale: 'en',
    toLocale: 'es',
    req,
  })
}

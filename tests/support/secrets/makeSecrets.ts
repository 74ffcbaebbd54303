import { act } from '#tests/support/act.ts'
import type { StartedApp } from '#tests/support/startApp.ts'
import { canary, commonWord } from './canary.ts'
import { createMaker, type Made, type Maker } from './createMaker.ts'
import { makeLivePages } from './makeLivePages.ts'
import { makeModels } from './makeModels.ts'
import { makeParts } from './makeParts.ts'
import { secretValues, type LedTo } from './secretValues.ts'

/** What a test has to know of the fixture. */
export type Secrets = {
  /** Live documents with a secret draft over them: at least one of each type. */
  live: Made[]
  /** Of all pages that readers get. */
  paths: string[]
  /** Pages that were never live, or are not any more. */
  awayPaths: string[]
  topic: Made
  /** A page that is gone for good. */
  gone: string
  models: [Made, Made]
  subject: Made
  hiddenSubject: Made
  /** Ids, paths and names of files, of what readers never had; of what they had once or will have; of the person. */
  never: string[]
  once: string[]
  service: string[]
  rejected: Made
}

/** Fills a database with what readers get and, in every place around it, what they must not. */
export async function makeSecrets({ payload }: Pick<StartedApp, 'payload'>): Promise<Secrets> {
  const person = await payload.create({
    collection: 'users',
    data: {
      email: 'canary@example.org',
      name: canary('person'),
      password: 'a long enough pass phrase',
      roles: ['publisher'],
    },
  })
  const site = { name: commonWord, baseUrl: 'https://example.org' }
  await payload.updateGlobal({ slug: 'site', data: site })
  const maker = createMaker({ payload, person })
  const parts = await makeParts(maker)
  const models = await makeModels(maker, parts)
  const { main, gone, away, paths } = await makeLivePages(maker, parts)
  const ledTo = { article: parts.article.id, resource: parts.resource.id, model: models.ends[0].id }
  const drafts = await makeNeverLive(maker, ledTo)
  await maker.hideAll()
  for (const { collection, id } of gone) {
    await act(payload, { act: 'gone', collection, id, input: { explanation: 'It ended.' } })
  }
  const live = [main, ...Object.values(parts.live), ...models.live]
  for (const one of live) await maker.draftOver(one, secretValues(one.collection, ledTo))
  await translateInDrafts(maker, [parts.article, models.ends[0]])
  const plan = { action: 'publish', at: new Date(Date.now() + dayMs).toISOString() }
  await act(payload, { act: 'schedule', id: drafts.topic.id, input: plan })
  return {
    live,
    paths: [...paths, ...[main, parts.article, parts.resource, ...models.ends].map(pathOf)],
    awayPaths: [...drafts.paths, ...[...away, ...gone].map(pathOf)],
    topic: main,
    gone: gone.map(pathOf)[0] ?? '',
    models: models.ends,
    subject: parts.live.subject,
    hiddenSubject: parts.subjectNever,
    ...maker.secrets,
    service: [person.id],
    rejected: models.rejected,
  }
}

const dayMs = 24 * 60 * 60 * 1000

/** One of each page type that stands for itself and leads to live pages. */
async function makeNeverLive(maker: Maker, ledTo: LedTo) {
  const of = (collection: Parameters<Maker['never']>[0]) =>
    maker.never(collection, secretValues(collection, ledTo))
  const topic = await of('topics')
  const others = [await of('articles'), await of('resources'), await of('practice-models')]
  await of('glossary-terms')
  return { topic, paths: [topic, ...others].map(pathOf) }
}

async function translateInDrafts(maker: Maker, pages: Made[]): Promise<void> {
  for (const page of pages) {
    const words = { title: canary('titulo'), summary: canary('resumen') }
    await maker.draftOver(page, words, 'es')
  }
}

function pathOf({ path }: Made): string {
  return path
}

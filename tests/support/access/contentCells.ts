import { randomUUID } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import type { StartedApp } from '#tests/support/startApp.ts'
import type { content, pages } from './expected.ts'
import { makeAny } from './makeAny.ts'

export type Operation = keyof typeof content | keyof typeof pages

/** A live document with a draft over it, one that never was live, and the versions of the first, oldest first. */
export type Scene = { live: string; draft: string; versions: string[] }

type Question = { path: string; method?: string; body?: Record<string, unknown> }

type Place = Scene & { collection: CollectionSlug; values: Record<string, unknown> }

/** What is asked at each operation. */
export const questions: Record<Operation, (place: Place) => Question> = {
  'list what is live': ({ live }) => ({ path: `?where[id][equals]=${live}&depth=0` }),
  'read live': ({ live }) => ({ path: `/${live}?depth=0` }),
  'read a draft': ({ draft }) => ({ path: `/${draft}?depth=0` }),
  'read a draft over live': ({ live }) => ({ path: `/${live}?depth=0&draft=true` }),
  'list versions': ({ live }) => ({ path: `/versions?where[parent][equals]=${live}&depth=0` }),
  'read a version': ({ versions }) => ({ path: `/versions/${versions[0]}?depth=0` }),
  'create a draft': ({ values }) => ({
    path: '?draft=true&depth=0',
    method: 'POST',
    body: { ...values, _status: 'draft' },
  }),
  'create as published': ({ values }) => ({
    path: '?depth=0',
    method: 'POST',
    body: { ...values, _status: 'published' },
  }),
  'update a draft': ({ draft }) => patch(draft, {}, '&draft=true'),
  'update live': ({ live }) => patch(live, {}),
  'draft over live': ({ live }) => patch(live, {}, '&draft=true'),
  publish: ({ draft }) => patch(draft, { _status: 'published' }),
  'publish as a draft': ({ draft }) => patch(draft, { _status: 'published' }, '&draft=true'),
  'publish over live': ({ live }) => patch(live, { _status: 'published' }, '&draft=true'),
  unpublish: ({ live }) => patch(live, { _status: 'draft' }),
  'restore as a draft': ({ versions }) => restore(versions[0], '&draft=true'),
  'restore onto live': ({ versions }) => restore(versions[0]),
  'restore a draft version': ({ versions }) => restore(versions[1]),
  duplicate: ({ live }) => ({ path: `/${live}/duplicate?depth=0`, method: 'POST' }),
  'delete a draft': ({ draft }) => ({ path: `/${draft}?depth=0`, method: 'DELETE' }),
  findings: ({ live }) => ({ path: `/${live}/findings` }),
  'used by': ({ live }) => ({ path: `/${live}/used-by` }),
  'action publish': ({ draft }) => act(draft, 'publish'),
  'action unpublish': ({ live }) => act(live, 'unpublish'),
  'action schedule': ({ live }) =>
    act(live, 'schedule', { action: 'unpublish', at: new Date(Date.now() + dayMs).toISOString() }),
  'action unschedule': ({ live }) => act(live, 'unschedule', { schedule: randomUUID() }),
  'action move': ({ live }) => act(live, 'move', { path: `/${randomUUID()}` }),
  'action withdraw': ({ live }) => act(live, 'withdraw', { explanation: 'A test' }),
  'action reinstate': ({ live }) => act(live, 'reinstate'),
  'action gone': ({ live }) => act(live, 'gone', { explanation: 'A test' }),
}

const dayMs = 24 * 60 * 60 * 1000

const spending: Operation[] = [
  'update live',
  'publish',
  'publish as a draft',
  'unpublish',
  'delete a draft',
  'action publish',
  'action unpublish',
  'action move',
  'action withdraw',
  'action gone',
]

/** Whether the document is another one afterwards: live, not live, or away. The next caller needs a new one. */
export function spends(operation: Operation): boolean {
  return spending.includes(operation)
}

export async function makeScene({ payload }: StartedApp, collection: CollectionSlug) {
  const { id: live } = await makeAny(payload, collection)
  await payload.update({ collection, id: live, data: {}, draft: true, depth: 0 })
  const { id: draft } = await makeAny(payload, collection, { status: 'draft' })
  const { docs } = await payload.findVersions({
    collection,
    where: { parent: { equals: live } },
    sort: 'version.revision',
    depth: 0,
  })
  return { live, draft, versions: docs.map(({ id }) => id) }
}

function patch(id: string, body: Record<string, unknown>, query = ''): Question {
  return { path: `/${id}?depth=0${query}`, method: 'PATCH', body }
}

function act(id: string, name: string, body: Record<string, unknown> = {}): Question {
  return { path: `/${id}/${name}`, method: 'POST', body }
}

function restore(version: string | undefined, query = ''): Question {
  return { path: `/versions/${version}?depth=0${query}`, method: 'POST' }
}

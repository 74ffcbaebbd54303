import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import pino from 'pino'
import { actAsPlanned } from '#collections/actions/actAsPlanned.ts'
import { createScheduler } from '#publishing/schedule/scheduler.ts'
import { make } from '#tests/support/make.ts'
import { openPayload } from '#tests/support/openPayload.ts'
import { serverOnReplicaSet, type ServerOnReplicaSet } from '#tests/support/serverOnReplicaSet.ts'
import { until } from '#tests/support/until.ts'

const jobs = 20
const log = pino({ level: 'silent' })

let started: ServerOnReplicaSet
let payload: Payload
let requestedBy: string

beforeAll(async () => {
  started = await serverOnReplicaSet(1)
  payload = await openPayload({ url: started.set.url })
  const { docs } = await payload.find({ collection: 'users', limit: 1 })
  requestedBy = String(docs[0]?.id)
}, 360_000)

afterAll(() => payload.destroy(), 300_000)
afterAll(() => started.end(), 300_000)

/** Due a moment ago, so that every process takes it as soon as it looks. */
function plan(documentId: string) {
  const dueAt = new Date().toISOString()
  const data = { documentType: 'topics', documentId, dueAt, requestedBy } as const
  return payload.create({
    collection: 'schedules',
    data: { ...data, action: 'publish', state: 'waiting' },
  })
}

async function drafts(count: number): Promise<string[]> {
  const ids: string[] = []
  while (ids.length < count) ids.push((await make(payload, 'topics', { status: 'draft' })).id)
  return ids
}

async function statesOf(documentIds: string[]) {
  const where = { documentId: { in: documentIds } }
  const { docs } = await payload.find({ collection: 'schedules', where, limit: 100 })
  return docs.map(({ state }) => state)
}

async function published(documentIds: string[]) {
  const where = { documentId: { in: documentIds } }
  const { docs } = await payload.find({ collection: 'publication-events', where, limit: 100 })
  return docs.map(({ documentId }) => documentId).sort()
}

const isDone = async (ids: string[]) => (await statesOf(ids)).every((state) => state === 'done')

it(`a server and another process do ${jobs} jobs, each once`, async () => {
  const ids = await drafts(jobs)
  for (const id of ids) await plan(id)
  const other = createScheduler({ payload, log, act: actAsPlanned, processId: randomUUID() })
  await until(async () => {
    await other.runDue()
    return isDone(ids)
  })
  expect(await published(ids)).toEqual([...ids].sort())
}, 360_000)

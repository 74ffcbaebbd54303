import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import pino from 'pino'
import { createScheduler } from '#publishing/schedule/scheduler.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { make } from '#tests/support/make.ts'

let booted: Booted
let payload: Payload
let person: { id: string }
/** What the schedulers take for the present. */
let present: Date

const dueAt = '2031-03-01T12:00:00.000Z'
const log = pino({ level: 'silent' })

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
})

beforeEach(async () => {
  present = new Date(Date.parse(dueAt) - 1)
  person = await makePerson('publisher')
})

afterAll(() => booted.close())

function makePerson(role: 'publisher' | 'admin'): Promise<{ id: string }> {
  const data = {
    email: `${randomUUID()}@example.org`,
    password: 'a long enough pass phrase',
    roles: [role],
  }
  return payload.create({ collection: 'users', data })
}

function scheduler(leaseMs = 60_000) {
  return createScheduler({ payload, log, processId: randomUUID(), now: () => present, leaseMs })
}

function plan(documentId: string, action: 'publish' | 'unpublish' = 'publish') {
  return payload.create({
    collection: 'schedules',
    data: {
      action,
      documentType: 'topics',
      documentId,
      dueAt,
      state: 'waiting',
      requestedBy: person.id,
    },
  })
}

const jobOf = (id: string) => payload.findByID({ collection: 'schedules', id })

async function isLive(id: string): Promise<boolean> {
  const { totalDocs } = await payload.find({
    collection: 'topics',
    where: { id: { equals: id } },
    overrideAccess: false,
  })
  return totalDocs > 0
}

describe('a planned action', () => {
  it('is done at its time and not before, with the newest draft', async () => {
    const { id } = await make(payload, 'topics', { status: 'draft', summary: 'Older' })
    const job = await plan(id)
    await payload.update({ collection: 'topics', id, data: { summary: 'Newer' }, draft: true })
    await scheduler().runDue()
    expect(await isLive(id)).toBe(false)

    present = new Date(dueAt)
    await scheduler().runDue()
    expect(await isLive(id)).toBe(true)
    expect(await payload.findByID({ collection: 'topics', id })).toMatchObject({ summary: 'Newer' })
    expect(await jobOf(job.id)).toMatchObject({ state: 'done', endedAt: dueAt, failure: null })
  })

  it('takes a document from readers', async () => {
    const { id } = await make(payload, 'topics')
    await plan(id, 'unpublish')
    present = new Date(dueAt)
    await scheduler().runDue()
    expect(await isLive(id)).toBe(false)
  })

  it('that fell due while nothing ran is done at the next start', async () => {
    const { id } = await make(payload, 'topics', { status: 'draft' })
    await plan(id)
    present = new Date('2031-03-02T00:00:00.000Z')
    const late = scheduler()
    expect(await late.overdue()).toBe(1)
    await late.runDue()
    expect(await isLive(id)).toBe(true)
    expect(await late.overdue()).toBe(0)
  })

  it('is done once by two that look at the same time', async () => {
    const topics = []
    for (let count = 0; count < 10; count++)
      topics.push(await make(payload, 'topics', { status: 'draft' }))
    for (const { id } of topics) await plan(id)
    present = new Date(dueAt)
    await Promise.all([scheduler().runDue(), scheduler().runDue()])
    const ids = topics.map(({ id }) => id)
    const { docs } = await payload.find({
      collection: 'publication-events',
      where: { documentId: { in: ids } },
      limit: 100,
    })
    expect(docs.map(({ documentId }) => documentId).sort()).toEqual([...ids].sort())
    expect(docs.map(({ kind, cause }) => `${kind} by ${cause}`)).toEqual(
      ids.map(() => 'published by schedule'),
    )
  })

  it('whose process died is taken over when its lease has lapsed', async () => {
    const { id } = await make(payload, 'topics', { status: 'draft' })
    const { id: job } = await plan(id)
    await payload.update({
      collection: 'schedules',
      id: job,
      data: {
        state: 'claimed',
        claimedBy: 'a dead process',
        leaseUntil: '2031-03-01T12:01:00.000Z',
      },
    })
    present = new Date(dueAt)
    await scheduler().runDue()
    expect(await isLive(id)).toBe(false)
    present = new Date('2031-03-01T12:01:00.000Z')
    await scheduler().runDue()
    expect(await isLive(id)).toBe(true)
  })
})

describe('a planned action that cannot be done', () => {
  it('fails with its reason, and changes nothing', async () => {
    const { id } = await make(payload, 'topics', { status: 'draft' })
    const job = await plan(id)
    await payload.delete({ collection: 'topics', id })
    present = new Date(dueAt)
    await scheduler().runDue()
    expect(await jobOf(job.id)).toMatchObject({
      state: 'failed',
      failure: expect.stringMatching(/\w/),
    })
    expect(await scheduler().overdue()).toBe(0)
  })

  it('fails with what content rules found', async () => {
    const { id } = await make(payload, 'topics', { status: 'draft', provenance: { origin: null } })
    const job = await plan(id)
    present = new Date(dueAt)
    await scheduler().runDue()
    expect(await isLive(id)).toBe(false)
    const { state, failure, attempts } = await jobOf(job.id)
    expect({ state, attempts }).toEqual({ state: 'failed', attempts: 1 })
    expect(failure).toMatch(/\n- \w/)
  })

  it.each(['publish', 'unpublish'] as const)(
    'fails to %s when whoever planned it is an author by then',
    async (action) => {
      const status = action === 'publish' ? 'draft' : 'published'
      const { id } = await make(payload, 'topics', { status })
      const job = await plan(id, action)
      await payload.update({ collection: 'users', id: person.id, data: { roles: ['author'] } })
      present = new Date(dueAt)
      await scheduler().runDue()
      expect(await isLive(id)).toBe(status === 'published')
      expect(await jobOf(job.id)).toMatchObject({
        state: 'failed',
        failure: 'You may not do this.',
      })
    },
  )

  it('is not done once it is called off', async () => {
    const { id } = await make(payload, 'topics', { status: 'draft' })
    const job = await plan(id)
    await payload.update({ collection: 'schedules', id: job.id, data: { state: 'cancelled' } })
    present = new Date(dueAt)
    await scheduler().runDue()
    expect(await isLive(id)).toBe(false)
    expect(await jobOf(job.id)).toMatchObject({ state: 'cancelled', endedAt: null })
  })

  it('fails when whoever planned it is no longer there', async () => {
    await makePerson('admin')
    const { id } = await make(payload, 'topics', { status: 'draft' })
    const job = await plan(id)
    await payload.delete({ collection: 'users', id: person.id })
    present = new Date(dueAt)
    await scheduler().runDue()
    expect(await isLive(id)).toBe(false)
    expect(await jobOf(job.id)).toMatchObject({
      state: 'failed',
      failure: 'You may not do this.',
    })
  })
})

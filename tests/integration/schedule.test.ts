import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'
import pino from 'pino'
import { DatabaseBusy, OutcomeUnknown } from '#errors/catalogue.ts'
import { actAsPlanned } from '#collections/actions/actAsPlanned.ts'
import type { Act } from '#publishing/schedule/job.ts'
import { createScheduler } from '#publishing/schedule/scheduler.ts'
import { act } from '#tests/support/act.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { eventsOf, kindsOf } from '#tests/support/eventsOf.ts'
import { fakeIntervals } from '#tests/support/fakeTimers.ts'
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

function scheduler({ act: does = actAsPlanned }: { act?: Act } = {}) {
  return createScheduler({
    payload,
    log,
    act: does,
    processId: randomUUID(),
    now: () => present,
    leaseMs: 60_000,
  })
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

  it('ends the notice of a withdrawn page as publishing by hand does', async () => {
    const { id } = await make(payload, 'topics')
    await act(payload, { act: 'withdraw', id, input: { explanation: 'Old' } })
    await plan(id)
    present = new Date(dueAt)
    await scheduler().runDue()
    expect(await kindsOf(payload, id)).toEqual(['published', 'withdrawn', 'reinstated'])
    expect(await payload.findByID({ collection: 'topics', id })).toMatchObject({
      withdrawn: { at: null },
    })
  })

  it('leaves a draft over what it takes from readers, as by hand', async () => {
    const { id } = await make(payload, 'topics', { summary: 'Live' })
    await payload.update({ collection: 'topics', id, data: { summary: 'Newer' }, draft: true })
    await plan(id, 'unpublish')
    present = new Date(dueAt)
    await scheduler().runDue()
    const read = (draft: boolean) => payload.findByID({ collection: 'topics', id, draft })
    expect(await read(false)).toMatchObject({ summary: 'Live', _status: 'draft' })
    expect(await read(true)).toMatchObject({ summary: 'Newer' })
  })

  it('is told to the outbox and the audit log as done by the schedule for its person', async () => {
    const { id } = await make(payload, 'topics', { status: 'draft' })
    await plan(id)
    present = new Date(dueAt)
    await scheduler().runDue()
    expect(await eventsOf(payload, id)).toMatchObject([{ kind: 'published', cause: 'schedule' }])
    const where = { documentId: { equals: id } }
    const { docs } = await payload.find({ collection: 'audit-log', where, depth: 0 })
    expect(docs).toMatchObject([{ action: 'published', actor: person.id }])
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

  it.each([
    { attempts: 5, state: 'done' },
    { attempts: 59, state: 'done' },
    { attempts: 60, state: 'failed', failure: expect.stringMatching(/60 times/) },
  ])('is $state once $attempts processes have died at it', async ({ attempts, ...became }) => {
    const { id } = await make(payload, 'topics', { status: 'draft' })
    const job = await plan(id)
    const claimed = { state: 'claimed', claimedBy: 'a dead process', leaseUntil: dueAt } as const
    await payload.update({ collection: 'schedules', id: job.id, data: { ...claimed, attempts } })
    present = new Date(dueAt)
    await scheduler().runDue()
    expect(await jobOf(job.id)).toMatchObject(became)
    expect(await isLive(id)).toBe(became.state === 'done')
  })

  it('waits for the database, however many processes have died at it before', async () => {
    const { id } = await make(payload, 'topics', { status: 'draft' })
    const job = await plan(id)
    await payload.update({ collection: 'schedules', id: job.id, data: { attempts: 20 } })
    present = new Date(dueAt)
    await scheduler({ act: () => Promise.reject(new DatabaseBusy({})) }).runDue()
    expect(await jobOf(job.id)).toMatchObject({ state: 'claimed', attempts: 21 })
    present = new Date('2031-03-01T12:01:00.000Z')
    await scheduler().runDue()
    expect(await jobOf(job.id)).toMatchObject({ state: 'done', failure: null })
  })

  it('stays done where only the answer to its commit is lost', async () => {
    const { id } = await make(payload, 'topics', { status: 'draft' })
    const job = await plan(id)
    present = new Date(dueAt)
    const commit = payload.db.commitTransaction.bind(payload.db)
    const losing = scheduler({
      async act(planned, req) {
        await actAsPlanned(planned, req)
        payload.db.commitTransaction = async (transaction) => {
          payload.db.commitTransaction = commit
          await commit(transaction)
          throw new OutcomeUnknown({})
        }
      },
    })
    await losing.runDue()
    expect(await jobOf(job.id)).toMatchObject({ state: 'done', failure: null })
    expect(await kindsOf(payload, id)).toEqual(['published'])
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

  it('is live within a second of its time, by its own clock', async () => {
    fakeIntervals()
    const news = new EventEmitter()
    const acted = once(news, 'acted')
    const one = scheduler({
      act: async (...args) => {
        await actAsPlanned(...args)
        news.emit('acted')
      },
    })
    const { id } = await make(payload, 'topics', { status: 'draft' })
    await plan(id)
    one.start()
    await one.runDue()
    expect(await isLive(id)).toBe(false)
    present = new Date(Date.parse(dueAt) + 999)
    jest.advanceTimersByTime(1000)
    jest.useRealTimers()
    await acted
    await one.runDue()
    one.stop()
    expect(await isLive(id)).toBe(true)
  })

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

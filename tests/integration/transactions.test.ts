import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, initTransaction, type Payload } from 'payload'
import { TransactionLost } from '#errors/catalogue.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { make } from '#tests/support/make.ts'
import { untilDone } from '#tests/support/untilDone.ts'
import { storedState } from '#tests/support/storedState.ts'
import { withHook } from '#tests/support/withHook.ts'

let booted: Booted
let payload: Payload

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
})

afterAll(() => booted.close())

class HookFailed extends Error {}

type Moment = 'beforeChange' | 'afterChange' | 'beforeDelete' | 'afterDelete'

const writes: { moment: Moment; name: string; write: (id: string) => Promise<unknown> }[] = [
  ...(['beforeChange', 'afterChange'] as const).flatMap((moment) => [
    { moment, name: 'a create', write: () => make(payload, 'cards', { title: 'New' }) },
    { moment, name: 'a first draft', write: () => make(payload, 'cards', { status: 'draft' }) },
    { moment, name: 'an update', write: (id: string) => update(id) },
    { moment, name: 'a draft over it', write: (id: string) => update(id, { draft: true }) },
  ]),
  ...(['beforeDelete', 'afterDelete'] as const).map((moment) => ({
    moment,
    name: 'a delete',
    write: (id: string) => payload.delete({ collection: 'cards', id }),
  })),
]

describe('a hook that fails', () => {
  it.each(writes)('in $moment of $name leaves nothing behind', async ({ moment, write }) => {
    const isDelete = moment === 'beforeDelete' || moment === 'afterDelete'
    const status = isDelete ? 'draft' : 'published'
    const { id } = await make(payload, 'cards', { title: 'As it was', status })
    const before = await storedState(payload)
    const hook = () => {
      throw new HookFailed()
    }
    const place = { payload, collection: 'cards', moment, hook } as const
    await expect(withHook(place, () => write(id))).rejects.toThrow(HookFailed)
    expect(await storedState(payload)).toEqual(before)
    expect(await payload.findByID({ collection: 'cards', id })).toMatchObject({
      title: 'As it was',
    })
  })

  it('in one write takes the others of its request back with it', async () => {
    const before = await storedState(payload)
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await payload.create({ collection: 'cards', data: { title: 'First' }, req })
    const hook = () => {
      throw new HookFailed()
    }
    const place = { payload, collection: 'cards', moment: 'afterChange', hook } as const
    const second = () => payload.create({ collection: 'cards', data: { title: 'Second' }, req })
    await expect(withHook(place, second)).rejects.toThrow(HookFailed)
    expect(await storedState(payload)).toEqual(before)
  })
})

describe('content', () => {
  const data = { title: 'Loose' }

  it.each([
    { name: 'create', write: () => payload.db.create({ collection: 'cards', data, req: {} }) },
    {
      name: 'updateOne',
      write: () => payload.db.updateOne({ collection: 'cards', id: 'x', data, req: {} }),
    },
    {
      name: 'deleteOne',
      write: () => payload.db.deleteOne({ collection: 'cards', where: {}, req: {} }),
    },
    {
      name: 'deleteMany',
      write: () => payload.db.deleteMany({ collection: 'cards', where: {}, req: {} }),
    },
    {
      name: 'upsert',
      write: () => payload.db.upsert({ collection: 'cards', where: {}, data, req: {} }),
    },
    {
      name: 'createVersion',
      write: () =>
        payload.db.createVersion({
          collectionSlug: 'cards',
          parent: 'x',
          versionData: data as never,
          autosave: false,
          createdAt: '2026-01-01',
          updatedAt: '2026-01-01',
          req: {},
        }),
    },
    {
      name: 'updateVersion',
      write: () =>
        payload.db.updateVersion({
          collection: 'cards',
          id: 'x',
          versionData: data as never,
          req: {},
        }),
    },
    {
      name: 'deleteVersions',
      write: () => payload.db.deleteVersions({ collection: 'cards', where: {}, req: {} }),
    },
    {
      name: 'create in a transaction that is over',
      write: () => payload.db.create({ collection: 'cards', data, req: { transactionID: 'over' } }),
    },
  ])('is not written outside a transaction by $name', async ({ write }) => {
    const before = await storedState(payload)
    await expect(write()).rejects.toThrow(TransactionLost)
    expect(await storedState(payload)).toEqual(before)
  })

  it('is not written any more once its transaction was rolled back', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const transactionID = await req.transactionID
    await payload.db.rollbackTransaction(transactionID ?? '')
    await expect(payload.db.create({ collection: 'cards', data, req })).rejects.toThrow(
      TransactionLost,
    )
  })
})

describe('a commit', () => {
  it('of a transaction that nobody knows throws', async () => {
    await expect(payload.db.commitTransaction('nobody-knows')).rejects.toThrow(TransactionLost)
  })

  it('is done once', async () => {
    const id = await payload.db.beginTransaction()
    await payload.db.commitTransaction(id ?? '')
    await expect(payload.db.commitTransaction(id ?? '')).rejects.toThrow(TransactionLost)
  })

  it('makes what was written readable, not before', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const { id } = await payload.create({ collection: 'cards', data: { title: 'Seen later' }, req })
    const where = { id: { equals: id } }
    expect((await payload.count({ collection: 'cards', where })).totalDocs).toBe(0)
    await payload.db.commitTransaction((await req.transactionID) ?? '')
    expect((await payload.count({ collection: 'cards', where })).totalDocs).toBe(1)
  })
})

describe('many writes at once', () => {
  it('of twenty documents are all there afterwards', async () => {
    const titles = Array.from({ length: 20 }, (_, index) => `At once ${index}`)
    await Promise.all(titles.map((title) => untilDone(() => make(payload, 'cards', { title }))))
    const where = { title: { like: 'At once' } }
    const { docs } = await payload.find({ collection: 'cards', where, limit: 100 })
    expect(docs.map(({ title }) => title).sort()).toEqual(titles.sort())
  })

  it('of one document leave it as one of them wrote it, with a version of each', async () => {
    const { id } = await make(payload, 'cards', { title: 'Start', body: 'Start' })
    const texts = Array.from({ length: 10 }, (_, index) => `Text ${index}`)
    const change = (text: string) =>
      untilDone(() =>
        payload.update({ collection: 'cards', id, data: { title: text, body: text } }),
      )
    await Promise.all(texts.map(change))
    const { title, body } = await payload.findByID({ collection: 'cards', id })
    const { totalDocs } = await payload.countVersions({
      collection: 'cards',
      where: { parent: { equals: id } },
    })
    expect(texts).toContain(title)
    expect(body).toBe(title)
    expect(totalDocs).toBe(11)
  })
})

function update(id: string, { draft = false } = {}) {
  return payload.update({ collection: 'cards', id, data: { title: 'Changed' }, draft })
}

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { TransactionLost } from '#errors/catalogue.ts'
import { oneAtATime } from '#database/oneAtATime.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { inTransaction } from '#tests/support/inTransaction.ts'

declare const testDatabase: 'sqlite' | 'mongodb'

let booted: Booted
let payload: Payload

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
})

afterAll(() => booted.close())

const writers = 20

describe('twenty that count and then write', () => {
  it('each count what those before them wrote, from the first use of the key', async () => {
    const key = randomUUID()
    await atOnce(async (req) => {
      await oneAtATime(req, key)
      await addOne(key, req)
    })
    expect(await numbersOf(key)).toEqual(Array.from({ length: writers }, (_, index) => index + 1))
  })

  it('do so as well when they have read something before', async () => {
    const key = randomUUID()
    await atOnce(async (req) => {
      await countOf(key, req)
      await oneAtATime(req, key)
      await addOne(key, req)
    })
    expect(new Set(await numbersOf(key)).size).toBe(writers)
  })

  it('do not wait for those with another key', async () => {
    const keys = Array.from({ length: writers }, () => randomUUID())
    await Promise.all(
      keys.map((key) =>
        inTransaction(payload, async (req) => {
          await oneAtATime(req, key)
          await addOne(key, req)
        }),
      ),
    )
    expect(await Promise.all(keys.map(numbersOf))).toEqual(keys.map(() => [1]))
  })
})

describe('outside of a transaction', () => {
  it('nothing can be held to the end of it', async () => {
    const asked = oneAtATime(await createLocalReq({}, payload), 'a key')
    if (testDatabase === 'mongodb') await expect(asked).rejects.toThrow(TransactionLost)
    else await expect(asked).resolves.toBeUndefined()
  })
})

function atOnce(work: (req: PayloadRequest) => Promise<void>): Promise<unknown> {
  return Promise.all(Array.from({ length: writers }, () => inTransaction(payload, work)))
}

async function addOne(credit: string, req: PayloadRequest): Promise<void> {
  const number = (await countOf(credit, req)) + 1
  const data = { term: `${credit} ${number} ${randomUUID()}`, source: credit, acronym: `${number}` }
  await payload.create({ collection: 'glossary-terms', data, draft: true, req })
}

async function countOf(source: string, req?: PayloadRequest): Promise<number> {
  const where = { source: { equals: source } }
  const counted = await payload.count({
    collection: 'glossary-terms',
    where,
    ...(req ? { req } : {}),
  })
  return counted.totalDocs
}

async function numbersOf(source: string): Promise<number[]> {
  const where = { source: { equals: source } }
  const { docs } = await payload.find({ collection: 'glossary-terms', where, limit: 100 })
  return docs.map(({ acronym }) => Number(acronym)).sort((a, b) => a - b)
}

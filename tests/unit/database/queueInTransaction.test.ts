import { expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { queueInTransaction } from '#database/queueInTransaction.ts'

const transaction = (transactionID: string) => ({ transactionID }) as PayloadRequest

/** A piece of work that ends when it is let. */
function piece(name: string, said: string[]) {
  let resolve: () => void = () => undefined
  let reject: (reason: Error) => void = () => undefined
  const end = new Promise<void>((...ways) => ([resolve, reject] = ways))
  const work = async () => {
    said.push(`${name} begins`)
    await end
    said.push(`${name} ends`)
  }
  return { work, resolve, reject }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

it('waits for the piece before it, and goes on also where that one fails', async () => {
  const said: string[] = []
  const [first, second] = [piece('first', said), piece('second', said)]
  const failing = queueInTransaction(transaction('t'), 'key', first.work)
  const waiting = queueInTransaction(transaction('t'), 'key', second.work)
  await settled()
  expect(said).toEqual(['first begins'])
  first.reject(new Error('no'))
  await expect(failing).rejects.toThrow('no')
  second.resolve()
  await waiting
  expect(said).toEqual(['first begins', 'second begins', 'second ends'])
})

it.each([
  ['another transaction', 'u', 'key'],
  ['another key', 't', 'lock'],
])('does not wait for a piece of %s', async (_, id, key) => {
  const said: string[] = []
  const [first, second] = [piece('first', said), piece('second', said)]
  const waiting = queueInTransaction(transaction('t'), 'key', first.work)
  const beside = queueInTransaction(transaction(id), key, second.work)
  second.resolve()
  await beside
  expect(said).toEqual(['first begins', 'second begins', 'second ends'])
  first.resolve()
  await waiting
})

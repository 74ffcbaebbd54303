import { expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { inTurn } from '#database/inTurn.ts'

const transaction = (transactionID: string) => ({ transactionID }) as PayloadRequest

/** A piece of work that ends when it is let. */
function piece(name: string, said: string[]) {
  const { promise, resolve, reject } = withResolvers()
  const work = async () => {
    said.push(`${name} begins`)
    await promise
    said.push(`${name} ends`)
  }
  return { work, resolve, reject }
}

function withResolvers() {
  let resolve: () => void = () => undefined
  let reject: (reason: Error) => void = () => undefined
  const promise = new Promise<void>((resolved, rejected) => {
    resolve = resolved
    reject = rejected
  })
  return { promise, resolve, reject }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

it('waits for the piece before it, and goes on also where that one fails', async () => {
  const said: string[] = []
  const [first, second] = [piece('first', said), piece('second', said)]
  const failing = inTurn(transaction('t'), 'key', first.work)
  const waiting = inTurn(transaction('t'), 'key', second.work)
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
  const waiting = inTurn(transaction('t'), 'key', first.work)
  const beside = inTurn(transaction(id), key, second.work)
  second.resolve()
  await beside
  expect(said).toEqual(['first begins', 'second begins', 'second ends'])
  first.resolve()
  await waiting
})

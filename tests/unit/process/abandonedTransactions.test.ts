import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'
import { fakeIntervals } from '#tests/support/fakeTimers.ts'
import { abandonedTransactions } from '../../../src/process/abandonedTransactions.ts'

const second = 1000

beforeEach(fakeIntervals)
afterEach(() => {
  jest.useRealTimers()
})

function watching(endAbandoned?: () => Promise<number>) {
  const warn = jest.fn()
  const payload = { db: { endAbandoned } } as unknown as Payload
  return { warn, ...abandonedTransactions({ payload, log: { warn } as never }) }
}

/** Until what was begun is over: nothing here waits for more than a few promises. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

it('looks at the start and every second, until it is stopped', async () => {
  let looks = 0
  const watch = watching(() => Promise.resolve(looks++ && 0))
  watch.start()
  for (let round = 0; round < 3; round++) {
    await settled()
    jest.advanceTimersByTime(second)
  }
  watch.stop()
  jest.advanceTimersByTime(second)
  expect(looks).toBe(4)
  expect(watch.warn).not.toHaveBeenCalled()
})

it('does not look again while it looks', () => {
  let looks = 0
  const watch = watching(() => {
    looks++
    return new Promise(() => undefined)
  })
  watch.start()
  jest.advanceTimersByTime(3 * second)
  watch.stop()
  expect(looks).toBe(1)
})

it('says how many it ended, and once only that it cannot', async () => {
  const answers = [
    () => Promise.resolve(2),
    () => Promise.reject(new Error('not allowed')),
    () => Promise.reject(new Error('not allowed')),
  ]
  const watch = watching(() => answers.shift()?.() ?? Promise.resolve(0))
  watch.start()
  for (let round = 0; round < 3; round++) {
    await settled()
    jest.advanceTimersByTime(second)
  }
  watch.stop()
  expect(watch.warn.mock.calls.map(([details]) => details)).toEqual([
    { count: 2 },
    { because: 'not allowed' },
  ])
})

it('does nothing where the database keeps no such thing', () => {
  const watch = watching()
  watch.start()
  expect(jest.getTimerCount()).toBe(0)
})

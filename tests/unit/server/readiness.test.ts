import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { fakeTimers } from '#tests/support/fakeTimers.ts'

fakeTimers()
const { createReadiness } = await import('#server/readiness.ts')

let look: ReturnType<typeof jest.fn<() => Promise<void>>>
let log: { error: ReturnType<typeof jest.fn>; info: ReturnType<typeof jest.fn> }
let readiness: ReturnType<typeof createReadiness>

beforeEach(() => {
  look = jest.fn(async () => undefined)
  log = { error: jest.fn(), info: jest.fn() }
  readiness = createReadiness({ look, log })
})

// Whatever happened, no timer is left that would keep the process.
afterEach(() => expect(jest.getTimerCount()).toBe(0))

const states = async () => ({
  isReady: await readiness.isReady(),
  wasReady: readiness.wasReady(),
  isOpen: readiness.isOpen(),
})

describe('the phases of a process', () => {
  it('starting: not ready, and nobody looks at the database', async () => {
    expect(await states()).toEqual({ isReady: false, wasReady: false, isOpen: false })
    expect(look).not.toHaveBeenCalled()
  })

  it('open: as ready as the database is', async () => {
    readiness.open()
    expect(await states()).toEqual({ isReady: true, wasReady: true, isOpen: true })
    look.mockRejectedValueOnce(new Error('gone'))
    expect(await states()).toEqual({ isReady: false, wasReady: false, isOpen: true })
    expect(await states()).toEqual({ isReady: true, wasReady: true, isOpen: true })
  })

  it('closed: not ready, whatever the database says, and what comes is still answered', async () => {
    readiness.open()
    readiness.close()
    expect(await states()).toEqual({ isReady: false, wasReady: false, isOpen: true })
    expect(look).not.toHaveBeenCalled()
  })
})

describe('trouble with the database', () => {
  const said = () => ({
    error: log.error.mock.calls.map(([line]) => (line as { because: string }).because),
    info: log.info.mock.calls.length,
  })

  beforeEach(() => readiness.open())

  const lookAndFind = async (...found: (string | null)[]) => {
    for (const sentence of found) {
      if (sentence !== null) look.mockRejectedValueOnce(new Error(sentence))
      await readiness.isReady()
    }
  }

  it.each([
    { found: [null, null], error: [], info: 0 },
    { found: ['full', 'full', 'full'], error: ['full'], info: 0 },
    { found: ['full', 'gone', 'gone', 'full'], error: ['full', 'gone', 'full'], info: 0 },
    { found: ['full', null, null], error: ['full'], info: 1 },
    { found: ['full', null, 'full', null], error: ['full', 'full'], info: 2 },
  ])('that is $found is said when it changes', async ({ found, error, info }) => {
    await lookAndFind(...found)
    expect(said()).toEqual({ error, info })
  })

  it('is said with what the driver said', async () => {
    look.mockRejectedValueOnce(new Error('outer', { cause: new Error('the disk is full') }))
    await readiness.isReady()
    expect(said().error).toEqual(['the disk is full'])
  })
})

describe('a look that does not end', () => {
  let end: () => void

  beforeEach(() => {
    readiness.open()
    look.mockImplementationOnce(() => new Promise((resolve) => (end = resolve)))
  })

  it('is "not ready" after a second, not before', async () => {
    const told = jest.fn()
    const asked = readiness.isReady().then(told)
    await jest.advanceTimersByTimeAsync(999)
    expect(told).not.toHaveBeenCalled()
    await jest.advanceTimersByTimeAsync(1)
    await asked
    expect(told).toHaveBeenCalledWith(false)
  })

  it('is not begun a second time, and counts when it ends', async () => {
    const first = readiness.isReady()
    await jest.advanceTimersByTimeAsync(1000)
    expect(await first).toBe(false)
    const second = readiness.isReady()
    end()
    expect(await second).toBe(true)
    expect(look).toHaveBeenCalledTimes(1)
  })
})

it('questions at the same time share one look, and the next one looks anew', async () => {
  readiness.open()
  const asked = Array.from({ length: 5 }, () => readiness.isReady())
  expect(await Promise.all(asked)).toEqual([true, true, true, true, true])
  expect(look).toHaveBeenCalledTimes(1)
  await readiness.isReady()
  expect(look).toHaveBeenCalledTimes(2)
})

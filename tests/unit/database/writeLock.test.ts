import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { WriteLock } from '#database/writeLock.ts'
import { DatabaseBusy } from '#errors/catalogue.ts'

describe('WriteLock', () => {
  beforeEach(() => void jest.useFakeTimers())
  afterEach(() => void jest.useRealTimers())

  it('lets in one at a time, in order of arrival', async () => {
    const lock = new WriteLock({ patienceMs: 100 })
    const entered: number[] = []
    const visit = async (visitor: number) => {
      const release = await lock.acquire()
      entered.push(visitor)
      return release
    }
    const first = await visit(1)
    const others = [visit(2), visit(3)]
    await Promise.resolve()
    expect(entered).toEqual([1])
    first()
    const second = await others[0]
    expect(entered).toEqual([1, 2])
    second?.()
    await others[1]
    expect(entered).toEqual([1, 2, 3])
  })

  it('can be had again at once after it was given back', async () => {
    const lock = new WriteLock({ patienceMs: 100 })
    for (let turn = 0; turn < 3; turn++) (await lock.acquire())()
    expect(jest.getTimerCount()).toBe(0)
  })

  it('sends away whoever waited too long, and lets in the next', async () => {
    const lock = new WriteLock({ patienceMs: 100 })
    const release = await lock.acquire()
    const refused = expect(lock.acquire()).rejects.toThrow(DatabaseBusy)
    jest.advanceTimersByTime(60)
    const patient = lock.acquire()
    jest.advanceTimersByTime(40)
    await refused
    release()
    await expect(patient).resolves.toEqual(expect.any(Function))
    expect(jest.getTimerCount()).toBe(0)
  })

  it('is not given away twice by one who gives it back twice', async () => {
    const lock = new WriteLock({ patienceMs: 100 })
    const first = await lock.acquire()
    const second = lock.acquire()
    first()
    await second
    first()
    let isIn = false
    void lock.acquire().then(
      () => (isIn = true),
      () => undefined,
    )
    await Promise.resolve()
    expect(isIn).toBe(false)
    jest.advanceTimersByTime(100)
  })
})

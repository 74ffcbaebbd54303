import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { noteTransient, retryWhole } from '#database/retry.ts'
import { DatabaseBusy } from '#errors/catalogue.ts'

class Transient extends Error {
  errorLabelSet = new Set(['TransientTransactionError'])
}

/** Fails so often, and each time as a database says it: inside the operation, through `noteTransient`. */
function failing(times: number, error: Error = new Transient()) {
  let calls = 0
  return jest.fn(async () => {
    calls += 1
    if (calls <= times) await Promise.reject(error).catch(noteTransient)
    return `answer ${calls}`
  })
}

const never = () => false

describe('retryWhole', () => {
  beforeEach(() => void jest.spyOn(Math, 'random').mockReturnValue(0))
  afterEach(() => void jest.restoreAllMocks())

  it.each([0, 1, 4])('answers after %i transient failures', async (times) => {
    const operation = failing(times)
    expect(await retryWhole(operation, never)).toBe(`answer ${times + 1}`)
    expect(operation).toHaveBeenCalledTimes(times + 1)
  })

  it('does not try again after an error of another kind', async () => {
    const operation = failing(1, new TypeError('ours'))
    await expect(retryWhole(operation, never)).rejects.toThrow('ours')
    expect(operation).toHaveBeenCalledTimes(1)
  })

  it('tries again when a transient error was turned into an answer that failed', async () => {
    let calls = 0
    const operation = async () => {
      calls += 1
      if (calls === 1)
        await Promise.reject(new Transient())
          .catch(noteTransient)
          .catch(() => null)
      return { status: calls === 1 ? 500 : 200 }
    }
    expect(await retryWhole(operation, ({ status }) => status >= 400)).toEqual({ status: 200 })
  })

  it('keeps an answer that succeeded although something transient was met', async () => {
    const operation = jest.fn(async () => {
      await Promise.reject(new Transient())
        .catch(noteTransient)
        .catch(() => null)
      return 'done'
    })
    expect(await retryWhole(operation, never)).toBe('done')
    expect(operation).toHaveBeenCalledTimes(1)
  })

  it('gives up in the end and says that the database is busy', async () => {
    let now = 0
    jest.spyOn(performance, 'now').mockImplementation(() => (now += 400))
    const operation = failing(Infinity)
    await expect(retryWhole(operation, never)).rejects.toThrow(DatabaseBusy)
    expect(operation.mock.calls.length).toBeGreaterThan(3)
  })
})

describe('noteTransient', () => {
  it('passes every error on as it is', () => {
    const error = new Transient()
    expect(() => noteTransient(error)).toThrow(error)
  })
})

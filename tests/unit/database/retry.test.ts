import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { noteFailure } from '#database/attempt.ts'
import { retryWhole, runOnce } from '#database/retry.ts'
import { DatabaseBusy, DatabaseUnavailable } from '#errors/catalogue.ts'

class Transient extends Error {
  errorLabelSet = new Set(['TransientTransactionError'])
}

/** Fails so often, and each time as a database says it: inside the operation, through `noteFailure`. */
function failing(times: number, error: Error = new Transient()) {
  let calls = 0
  return jest.fn(async () => {
    calls += 1
    if (calls <= times) await Promise.reject(error).catch(rethrowNoted)
    return `answer ${calls}`
  })
}

const never = () => false

function rethrowNoted(error: unknown): never {
  throw noteFailure(error, error instanceof DatabaseUnavailable ? error : null)
}

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
          .catch(rethrowNoted)
          .catch(() => null)
      return { status: calls === 1 ? 500 : 200 }
    }
    expect(await retryWhole(operation, ({ status }) => status >= 400)).toEqual({ status: 200 })
  })

  it('keeps an answer that succeeded although something transient was met', async () => {
    const operation = jest.fn(async () => {
      await Promise.reject(new Transient())
        .catch(rethrowNoted)
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

describe('runOnce', () => {
  it.each([
    { name: 'retryWhole', run: retryWhole },
    { name: 'runOnce', run: runOnce },
  ])(
    '$name throws a failure of the database in place of an answer that failed',
    async ({ run }) => {
      const failure = new DatabaseUnavailable({})
      const operation = async () => {
        await Promise.reject(failure)
          .catch(rethrowNoted)
          .catch(() => null)
        return { status: 401 }
      }
      await expect(run(operation, ({ status }) => status >= 400)).rejects.toBe(failure)
    },
  )

  it('does not try again', async () => {
    const operation = failing(1)
    await expect(runOnce(operation, never)).rejects.toThrow(DatabaseBusy)
    expect(operation).toHaveBeenCalledTimes(1)
  })

  it('keeps an answer that says of itself what failed', async () => {
    const operation = async () => {
      await Promise.reject(new DatabaseUnavailable({}))
        .catch(rethrowNoted)
        .catch(() => null)
      return { status: 200 }
    }
    expect(await runOnce(operation, ({ status }) => status >= 400)).toEqual({ status: 200 })
  })
})

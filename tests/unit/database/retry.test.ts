import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { aside, noteCommit, noteFailure } from '#database/attempt.ts'
import { retryWhole, tryWhole } from '#database/retry.ts'
import { WriteLock } from '#database/writeLock.ts'
import { DatabaseBusy, DatabaseUnavailable, OutcomeUnknown } from '#errors/catalogue.ts'

class Transient extends Error {
  errorLabelSet = new Set(['TransientTransactionError'])
}

/** Fails so often, and each time as a database says it: inside the operation, through `noteFailure`. */
function failing(times: number, error: Error = new Transient()) {
  let calls = 0
  return jest.fn(async () => {
    calls += 1
    if (calls <= times) await meet(error)
    return `answer ${calls}`
  })
}

async function meet(error: Error): Promise<void> {
  await Promise.reject(error).catch((met: unknown) => {
    throw noteFailure(met, met instanceof DatabaseUnavailable ? met : null)
  })
}

/** As Payload does with a log-in that it cannot look up. */
function swallow(error: Error): Promise<void> {
  return meet(error).catch(() => undefined)
}

const committed = () => noteCommit(() => Promise.resolve())

describe('retryWhole', () => {
  beforeEach(() => void jest.spyOn(Math, 'random').mockReturnValue(0))
  afterEach(() => void jest.restoreAllMocks())

  it.each([0, 1, 4])('answers after %i transient failures', async (times) => {
    const operation = failing(times)
    expect(await retryWhole(operation)).toBe(`answer ${times + 1}`)
    expect(operation).toHaveBeenCalledTimes(times + 1)
  })

  it('does not try again after an error of another kind', async () => {
    const operation = failing(1, new TypeError('ours'))
    await expect(retryWhole(operation)).rejects.toThrow('ours')
    expect(operation).toHaveBeenCalledTimes(1)
  })

  it('tries again when a transient error was turned into an answer', async () => {
    let calls = 0
    const operation = async () => {
      calls += 1
      if (calls === 1) await swallow(new Transient())
      return { status: calls === 1 ? 500 : 200 }
    }
    expect(await retryWhole(operation)).toEqual({ status: 200 })
  })

  it.each([
    { name: 'a commit', commit: committed },
    {
      name: 'a commit of unknown outcome',
      commit: () => noteCommit(() => Promise.reject(new OutcomeUnknown({}))).catch(() => undefined),
    },
  ])('never tries again after $name', async ({ commit }) => {
    const operation = jest.fn(async () => {
      await swallow(new Transient())
      await commit()
      return 'done'
    })
    expect(await retryWhole(operation)).toBe('done')
    expect(operation).toHaveBeenCalledTimes(1)
  })

  it('tries again after a commit beside what it is for', async () => {
    let calls = 0
    const operation = async () => {
      calls += 1
      await aside(committed)
      if (calls === 1) await meet(new Transient())
      return calls
    }
    expect(await retryWhole(operation)).toBe(2)
  })

  it('hears of what went wrong beside it', async () => {
    let calls = 0
    const operation = async () => {
      calls += 1
      if (calls === 1) await aside(() => swallow(new Transient()))
      return calls
    }
    expect(await retryWhole(operation)).toBe(2)
  })

  it('tries again after a commit that was refused', async () => {
    let calls = 0
    const operation = async () => {
      calls += 1
      if (calls === 1) await noteCommit(() => meet(new Transient()))
      return calls
    }
    expect(await retryWhole(operation)).toBe(2)
  })

  it('lets those that lost come one at a time', async () => {
    let under = 0
    let most = 0
    const losing = () => {
      let calls = 0
      return async () => {
        calls += 1
        if (calls === 1) await meet(new Transient())
        most = Math.max(most, ++under)
        await new Promise(setImmediate)
        under -= 1
      }
    }
    await Promise.all(Array.from({ length: 5 }, () => retryWhole(losing())))
    expect(most).toBe(1)
  })

  it('does not wait for a turn within another attempt that has it', async () => {
    const acquire = jest.spyOn(WriteLock.prototype, 'acquire')
    const outer = failing(1)
    const answer = await retryWhole(async () => {
      await outer()
      return retryWhole(failing(1))
    })
    expect({ answer, turns: acquire.mock.calls.length }).toEqual({ answer: 'answer 2', turns: 1 })
  })

  it('gives up in the end and says that the database is busy', async () => {
    let now = 0
    jest.spyOn(performance, 'now').mockImplementation(() => (now += 400))
    const operation = failing(Infinity)
    await expect(retryWhole(operation)).rejects.toThrow(DatabaseBusy)
    expect(operation.mock.calls.length).toBeGreaterThan(3)
  })
})

describe.each([
  { name: 'retryWhole', run: retryWhole },
  { name: 'tryWhole', run: tryWhole },
])('$name', ({ run }) => {
  it.each([200, 401])('throws a failure that was swallowed in place of %i', async (status) => {
    const failure = new DatabaseUnavailable({})
    const operation = async () => {
      await swallow(failure)
      return { status }
    }
    await expect(run(operation)).rejects.toBe(failure)
  })

  it('keeps the answer where something was kept before the failure', async () => {
    const operation = async () => {
      await committed()
      await swallow(new DatabaseUnavailable({}))
      return { status: 201 }
    }
    expect(await run(operation)).toEqual({ status: 201 })
  })
})

describe('tryWhole', () => {
  it('does not try again', async () => {
    const operation = failing(1)
    await expect(tryWhole(operation)).rejects.toThrow(DatabaseBusy)
    expect(operation).toHaveBeenCalledTimes(1)
  })
})

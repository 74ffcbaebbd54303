import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { fakeTimers } from '#tests/support/fakeTimers.ts'

fakeTimers()
const { commitForSure } = await import('#database/mongoCommit.ts')

class Labelled extends Error {
  errorLabelSet: Set<string>

  constructor(label: string) {
    super(label)
    this.errorLabelSet = new Set([label])
  }
}

const unknown = () => new Labelled('UnknownTransactionCommitResult')

/** A session whose commit fails in these ways, one after the other, and then succeeds. */
function sessionThat(...errors: Error[]) {
  return {
    commitTransaction: jest.fn(async () => {
      const error = errors.shift()
      if (error) throw error
    }),
  }
}

describe('commitForSure', () => {
  let start: number

  beforeEach(() => void (start = performance.now()))
  afterEach(() => expect(jest.getTimerCount()).toBe(0))

  it.each([0, 1, 3])('asks again after %i answers that said nothing', async (times) => {
    const session = sessionThat(...Array.from({ length: times }, unknown))
    const committed = commitForSure(session)
    await jest.runAllTimersAsync()
    await expect(committed).resolves.toBeUndefined()
    expect(session.commitTransaction).toHaveBeenCalledTimes(times + 1)
  })

  it('says after five seconds that the outcome is unknown, with what the driver said', async () => {
    const last = unknown()
    const session = { commitTransaction: jest.fn(() => Promise.reject(last)) }
    const refused = expect(commitForSure(session)).rejects.toMatchObject({
      name: 'OUTCOME_UNKNOWN',
      status: 503,
      cause: last,
    })
    await jest.runAllTimersAsync()
    await refused
    const seconds = (performance.now() - start) / 1000
    expect(seconds).toBeGreaterThan(5)
    expect(seconds).toBeLessThan(5.5)
    expect(session.commitTransaction.mock.calls.length).toBeGreaterThan(10)
  })

  it.each([
    ['a transient one', new Labelled('TransientTransactionError')],
    ['one without a label', new TypeError('ours')],
  ])('passes on any other error at once: %s', async (_, error) => {
    const session = sessionThat(error)
    await expect(commitForSure(session)).rejects.toBe(error)
    expect(session.commitTransaction).toHaveBeenCalledTimes(1)
  })

  it('passes on an error that comes after one that said nothing', async () => {
    const transient = new Labelled('TransientTransactionError')
    const session = sessionThat(unknown(), transient)
    const refused = expect(commitForSure(session)).rejects.toBe(transient)
    await jest.runAllTimersAsync()
    await refused
    expect(session.commitTransaction).toHaveBeenCalledTimes(2)
  })
})

type Failure = { name: string; code?: number; labels?: string[] }

const sentAgainInVain: Failure = { name: 'MongoServerSelectionError' }

function thrown({ name, code, labels }: Failure): Error {
  return Object.assign(new Error(), { name, code, errorLabelSet: new Set(labels) })
}

/** The driver sends a commit twice by itself, and throws what became of the second. */
describe('what the driver throws without a label', () => {
  it.each<Failure>([
    sentAgainInVain,
    { name: 'MongoNetworkError', labels: ['HandshakeError'] },
    { name: 'MongoPoolClearedError' },
    { name: 'MongoServerError', code: 91 },
    { name: 'MongoWriteConcernError', code: 64, labels: ['UnknownTransactionCommitResult'] },
  ])('says nothing of the commit: $name $code', async (failure) => {
    const session = sessionThat(thrown(failure))
    const committed = commitForSure(session)
    await jest.runAllTimersAsync()
    await committed
    expect(session.commitTransaction).toHaveBeenCalledTimes(2)
  })

  it.each<Failure>([
    { name: 'MongoServerError', code: 112, labels: ['TransientTransactionError'] },
    { name: 'MongoServerError', code: 251, labels: ['TransientTransactionError'] },
    { name: 'MongoTransactionError' },
  ])('is the answer: $name $code', async (failure) => {
    const session = sessionThat(thrown(sentAgainInVain), thrown(failure))
    const refused = expect(commitForSure(session)).rejects.toMatchObject({ name: failure.name })
    await jest.runAllTimersAsync()
    await refused
    expect(session.commitTransaction).toHaveBeenCalledTimes(2)
  })
})

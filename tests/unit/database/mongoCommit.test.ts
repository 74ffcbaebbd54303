import { expect, it } from '@jest/globals'
import { commitForSure } from '#database/mongoCommit.ts'

type Failure = { name: string; code?: number; labels?: string[] }

const sentAgainInVain = { name: 'MongoServerSelectionError' }

it.each<Failure>([
  sentAgainInVain,
  { name: 'MongoNetworkError', labels: ['HandshakeError'] },
  { name: 'MongoPoolClearedError' },
  { name: 'MongoServerError', code: 91 },
  { name: 'MongoWriteConcernError', code: 64, labels: ['UnknownTransactionCommitResult'] },
])('asks again after %o, which does not say what became of the commit', async (failure) => {
  const session = failing([failure])
  await commitForSure(session)
  expect(session.asked()).toBe(2)
})

it.each<Failure>([
  { name: 'MongoServerError', code: 112, labels: ['TransientTransactionError'] },
  { name: 'MongoServerError', code: 251, labels: ['TransientTransactionError'] },
  { name: 'MongoTransactionError' },
])('takes %o for the answer', async (failure) => {
  const session = failing([sentAgainInVain, failure])
  await expect(commitForSure(session)).rejects.toMatchObject({ name: failure.name })
  expect(session.asked()).toBe(2)
})

/** A session whose commits fail like this, one after the other, and then succeed. */
function failing(failures: Failure[]) {
  let asked = 0
  return {
    asked: () => asked,
    async commitTransaction() {
      const failure = failures[asked++]
      if (failure)
        throw Object.assign(new Error(), failure, { errorLabelSet: new Set(failure.labels) })
    },
  }
}

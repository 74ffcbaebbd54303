import { describe, expect, it } from '@jest/globals'
import { countsOf } from '../../support/countByDatabase.js'

const test = {
  path: '/root/tests/contract/a.test.ts',
  context: { config: { rootDir: '/root', displayName: { name: 'contract on sqlite' } } },
}
const clean = { numPassingTests: 3, numFailingTests: 0, numPendingTests: 2, numTodoTests: 1 }
const testExecError = new Error('cannot be imported')

describe('countsOf', () => {
  it('names the project and the file, and counts tests to do as skipped', () => {
    expect(countsOf(test, clean)).toEqual({
      project: 'contract on sqlite',
      file: 'tests/contract/a.test.ts',
      passed: 3,
      failed: 0,
      skipped: 3,
    })
  })

  it.each([
    { title: 'each failed test', result: { ...clean, numFailingTests: 2 }, failed: 2 },
    { title: 'a file that fails to run as one', result: { ...clean, testExecError }, failed: 1 },
    {
      title: 'only the tests of a file that breaks after some failed',
      result: { ...clean, numFailingTests: 2, testExecError },
      failed: 2,
    },
  ])('counts as failed $title', ({ result, failed }) => {
    expect(countsOf(test, result).failed).toBe(failed)
  })
})

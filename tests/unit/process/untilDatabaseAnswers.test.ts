import { describe, expect, it, jest } from '@jest/globals'
import { DatabaseUnavailable, TransactionLost } from '#errors/catalogue.ts'
import { fakeTimers } from '#tests/support/fakeTimers.ts'

fakeTimers()
const { untilDatabaseAnswers } = await import('#process/untilDatabaseAnswers.ts')

const away = (sentence: string) =>
  Object.assign(new DatabaseUnavailable({}), { cause: new Error(sentence) })

/** A preparation that fails in these ways, one after the other, and then succeeds. */
function failing(...errors: unknown[]) {
  return jest.fn(async () => {
    if (errors.length > 0) throw errors.shift()
    return 'prepared'
  })
}

describe('untilDatabaseAnswers', () => {
  it('answers at once where the database does', async () => {
    const log = { error: jest.fn() }
    expect(await untilDatabaseAnswers(failing(), log)).toBe('prepared')
    expect(log.error).not.toHaveBeenCalled()
  })

  it.each([
    { name: 'MongoDB', error: Object.assign(new Error(), { name: 'MongoServerSelectionError' }) },
    { name: 'the SQLite file', error: Object.assign(new Error(), { code: 'SQLITE_IOERR' }) },
    { name: 'either, in our own words', error: new DatabaseUnavailable({}) },
    { name: 'either, as a cause', error: new Error('outer', { cause: away('inner') }) },
  ])('goes on a second after the absence of $name', async ({ error }) => {
    const prepare = failing(error)
    const answer = untilDatabaseAnswers(prepare, { error: jest.fn() })
    await jest.advanceTimersByTimeAsync(999)
    expect(prepare).toHaveBeenCalledTimes(1)
    await jest.advanceTimersByTimeAsync(1)
    expect(prepare).toHaveBeenCalledTimes(2)
    expect(await answer).toBe('prepared')
  })

  it.each([
    ['a fault of ours', new TypeError('ours')],
    ['an error of the catalogue that does not pass', new TransactionLost({})],
    ['what is no error at all', 'a word'],
    ['nothing', undefined],
  ])('passes on %s', async (_, error) => {
    const prepare = failing(error)
    await expect(untilDatabaseAnswers(prepare, { error: jest.fn() })).rejects.toBe(error)
    expect(prepare).toHaveBeenCalledTimes(1)
  })

  it('passes on what comes after an absence', async () => {
    const ours = new TypeError('ours')
    const answer = untilDatabaseAnswers(failing(away('gone'), ours), { error: jest.fn() })
    const refused = expect(answer).rejects.toBe(ours)
    await jest.advanceTimersByTimeAsync(1000)
    await refused
  })

  it('says each reason once while it lasts', async () => {
    const log = { error: jest.fn<(...said: unknown[]) => void>() }
    const reasons = ['no host', 'no host', 'no primary', 'no primary', 'no host']
    const answer = untilDatabaseAnswers(failing(...reasons.map(away)), log)
    await jest.advanceTimersByTimeAsync(5000)
    expect(await answer).toBe('prepared')
    expect(log.error.mock.calls.map(([line]) => line)).toEqual([
      { because: 'no host' },
      { because: 'no primary' },
      { because: 'no host' },
    ])
  })
})

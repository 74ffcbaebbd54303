import { describe, expect, it } from '@jest/globals'
import { isAway } from '#database/isAway.ts'
import { FileTrouble } from '#database/fileTrouble.ts'
import { DatabaseNotWritable, NotFound, TransactionLost } from '#errors/catalogue.ts'

const coded = (code: unknown) => Object.assign(new Error('the driver says'), { code })
const around = (cause: unknown) => new Error('outer', { cause: new Error('middle', { cause }) })

const passing: [string, unknown][] = [
  ['an error of the catalogue with 503', new DatabaseNotWritable({})],
  ['no server of MongoDB', Object.assign(new Error(), { name: 'MongoServerSelectionError' })],
  ['a MongoDB that steps down', coded(189)],
  ['a SQLite file that is held', coded('SQLITE_BUSY')],
  ['a SQLite file that is gone', new FileTrouble('kindred.db is missing.')],
]

const staying: [string, unknown][] = [
  ['another error of the catalogue', new NotFound({})],
  ['a transaction that was lost', new TransactionLost({})],
  ['a statement with a mistake', coded('SQLITE_ERROR')],
  ['a value that is taken', coded(11000)],
  ['a fault of ours', new TypeError('ours')],
  ['a string', 'SQLITE_BUSY'],
]

describe('isAway', () => {
  it.each(passing)('%s passes when the database comes back', (_, error) => {
    expect(isAway(error)).toBe(true)
  })

  it.each(passing)('%s is found behind other errors', (_, error) => {
    expect(isAway(around(error))).toBe(true)
  })

  it.each([...staying, ['nothing', undefined]])('%s stays', (_, error) => {
    expect(isAway(error)).toBe(false)
    expect(isAway(around(error))).toBe(false)
  })
})

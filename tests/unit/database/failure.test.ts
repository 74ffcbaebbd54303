import { describe, expect, it, jest } from '@jest/globals'
import { ValidationError, type BaseDatabaseAdapter } from 'payload'
import { translateFailures } from '#database/failure.ts'
import { tryWhole } from '#database/retry.ts'
import { sqliteFailure } from '#database/sqliteFailure.ts'
import { DatabaseBusy, NotFound, TransactionLost, ValueNotUnique } from '#errors/catalogue.ts'

const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
const busy = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })

/** As drizzle does with whatever its driver throws. */
const wrapped = (cause: unknown) => new Error('Failed query: insert into cards', { cause })

type Operations = Record<string, (args: object) => Promise<unknown>>

/** An adapter whose operations end in this way. */
function adapterThat(end: () => unknown): Operations {
  const operation = async () => end()
  const adapter = {
    find: operation,
    findOne: operation,
    create: operation,
    commitTransaction: operation,
  }
  translateFailures(adapter as unknown as BaseDatabaseAdapter, sqliteFailure)
  return adapter
}

const failing = (error: unknown) =>
  adapterThat(() => {
    throw error
  })

describe('an operation of the adapter', () => {
  it('answers as it did', async () => {
    expect(await adapterThat(() => 'answer')['find']?.({})).toBe('answer')
  })

  it('is called as a method of the adapter with what it was given', async () => {
    const find = jest.fn<(args: object) => Promise<unknown>>()
    const adapter: Operations = { find }
    translateFailures(adapter as unknown as BaseDatabaseAdapter, sqliteFailure)
    const args = { collection: 'cards' }
    await adapter['find']?.(args)
    expect(find.mock.contexts).toEqual([adapter])
    expect(find).toHaveBeenCalledWith(args)
  })

  it.each<[string, unknown]>([
    ['the driver’s error', full],
    ['drizzle’s around it', wrapped(full)],
    ['two around it', wrapped(wrapped(full))],
  ])('that fails for the file’s sake throws an error of the catalogue: %s', async (_, cause) => {
    const adapter = failing(cause)
    const read = { name: 'DATABASE_UNAVAILABLE', status: 503, cause }
    const write = { name: 'DATABASE_NOT_WRITABLE', status: 503, cause }
    await expect(adapter['find']?.({})).rejects.toMatchObject(read)
    await expect(adapter['create']?.({})).rejects.toMatchObject(write)
    await expect(adapter['commitTransaction']?.({})).rejects.toMatchObject(write)
  })

  it.each([new TransactionLost({}), new NotFound({}), new ValueNotUnique({ path: 'path' })])(
    'throws an error of ours as it is, also from inside of one of drizzle’s: $name',
    async (ours) => {
      for (const thrown of [ours, wrapped(ours)])
        await expect(failing(thrown)['create']?.({})).rejects.toBe(ours)
    },
  )

  it.each([
    ['a fault of ours', new TypeError('ours')],
    ['a value that cannot be stored', new ValidationError({ errors: [] })],
    ['a statement with a mistake', wrapped(new Error('no such column'))],
    ['a string', 'full'],
    ['nothing', undefined],
  ])('throws anything else as it is: %s', async (_, error) => {
    await expect(failing(error)['create']?.({})).rejects.toBe(error)
  })
})

describe('the attempt under way', () => {
  const swallowed = async (adapter: Operations) => {
    await adapter['findOne']?.({}).catch(() => null)
    return { status: 401 }
  }

  it('throws what was swallowed on the way to an answer that failed', async () => {
    const operation = () => swallowed(failing(wrapped(busy)))
    await expect(tryWhole(operation)).rejects.toThrow(DatabaseBusy)
  })

  it.each([new TransactionLost({}), new TypeError('ours')])(
    'leaves an answer alone where it was not for the database’s sake: $name',
    async (error) => {
      expect(await tryWhole(() => swallowed(failing(error)))).toEqual({ status: 401 })
    },
  )
})

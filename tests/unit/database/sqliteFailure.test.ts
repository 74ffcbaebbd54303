import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import { sqliteFailure } from '#database/sqliteFailure.ts'
import { FileTrouble } from '#database/fileTrouble.ts'

const missing: Error & { code?: unknown } = new FileTrouble('kindred.db is missing.')

const coded = (code: unknown) => Object.assign(new Error('SQLite says'), { code })

function thrownBy(action: () => unknown): unknown {
  try {
    return action()
  } catch (error) {
    return error
  }
}

describe('sqliteFailure', () => {
  it.each(['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_LOCKED', 'SQLITE_LOCKED_SHAREDCACHE'])(
    '%s is a database that is busy',
    (code) => {
      for (const during of ['read', 'write'] as const)
        expect(sqliteFailure(coded(code), during)?.name).toBe('DATABASE_BUSY')
    },
  )

  it.each([
    coded('SQLITE_FULL'),
    coded('SQLITE_READONLY'),
    coded('SQLITE_READONLY_DBMOVED'),
    coded('SQLITE_IOERR'),
    coded('SQLITE_IOERR_SHORT_READ'),
    coded('SQLITE_CANTOPEN'),
    coded('SQLITE_CORRUPT'),
    coded('SQLITE_NOTADB'),
    coded('SQLITE_PERM'),
    coded('CLIENT_CLOSED'),
    missing,
  ])('$code ($message) is a file that cannot be used', (error) => {
    expect(sqliteFailure(error, 'read')?.name).toBe('DATABASE_UNAVAILABLE')
    expect(sqliteFailure(error, 'write')?.name).toBe('DATABASE_NOT_WRITABLE')
  })

  it.each(['no folder', 'a folder'])('a file that libsql cannot open is one: %s', (kind) => {
    const folder = mkdtempSync(join(tmpdir(), 'kindred-open-'))
    const path = kind === 'a folder' ? folder : join(folder, 'no', 'kindred.db')
    const open = () => createClient({ url: `file:${path}` })
    const error = thrownBy(open)
    rmSync(folder, { recursive: true })
    expect(sqliteFailure(error, 'read')?.name).toBe('DATABASE_UNAVAILABLE')
    expect(sqliteFailure(error, 'write')?.name).toBe('DATABASE_NOT_WRITABLE')
  })

  it.each([
    ['a value that is taken', coded('SQLITE_CONSTRAINT_UNIQUE')],
    ['a statement with a mistake', coded('SQLITE_ERROR')],
    ['a code that only holds one', coded('NOT_SQLITE_FULL')],
    ['the code of MongoDB', coded(112)],
    ['a plain error', new Error('SQLITE_FULL')],
    ['a string', 'SQLITE_FULL'],
    ['an object', {}],
    ['null', null],
    ['nothing', undefined],
  ])('%s says nothing of the database', (_, error) => {
    expect(sqliteFailure(error, 'read')).toBeNull()
    expect(sqliteFailure(error, 'write')).toBeNull()
  })
})

import { mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { FileTrouble } from '#database/fileTrouble.ts'
import { SqliteFile } from '#database/sqliteFile.ts'

let folder: string
let path: string
let log: string
let file: SqliteFile

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kindred-file-'))
  path = join(folder, 'kindred.db')
  log = `${path}-wal`
  file = new SqliteFile(path)
})

afterEach(() => rmSync(folder, { recursive: true }))

/** The sentence of the trouble, which names the file; null where there is none. */
function troubleOf(look: () => void): string | null {
  try {
    look()
    return null
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error
    expect(error.message).toContain(path)
    return error.message.replaceAll(path, 'FILE')
  }
}

describe('before a file is opened', () => {
  const look = () => troubleOf(() => file.expectPresent())

  it.each(['missing', 'empty'])('one that is %s is made where there was none', (state) => {
    if (state === 'empty') writeFileSync(path, '')
    expect(look()).toBeNull()
  })

  it.each(['missing', 'empty'])('one that is %s is trouble where there was one', (state) => {
    file.mark.write(1)
    if (state === 'empty') writeFileSync(path, '')
    expect(look()).toContain(`FILE is ${state}, and there was a database.`)
  })

  it('one that is there is opened', () => {
    file.mark.write(1)
    writeFileSync(path, 'pages')
    expect(look()).toBeNull()
  })
})

describe('a file that is open', () => {
  const look = () => troubleOf(() => file.expectSame())

  beforeEach(() => {
    writeFileSync(path, 'pages')
    file.opened()
  })

  it('may grow, and so may its log', () => {
    expect(look()).toBeNull()
    writeFileSync(path, 'more pages')
    writeFileSync(log, 'frame')
    expect(look()).toBeNull()
    writeFileSync(log, 'frame frame')
    expect(look()).toBeNull()
  })

  it('is missing when it was taken away, and the same when it is put back', () => {
    renameSync(path, `${path}.away`)
    expect(look()).toBe('FILE is missing.')
    renameSync(`${path}.away`, path)
    expect(look()).toBeNull()
  })

  it('was replaced when another one has its name', () => {
    writeFileSync(`${path}.new`, 'pages')
    renameSync(`${path}.new`, path)
    expect(look()).toBe('FILE was replaced. Start the server again.')
  })

  it('that was never there when it was opened counts as replaced', () => {
    const late = new SqliteFile(join(folder, 'late.db'))
    late.opened()
    writeFileSync(late.path, 'pages')
    expect(() => late.expectSame()).toThrow(`${late.path} was replaced`)
  })

  describe('its log', () => {
    beforeEach(() => {
      writeFileSync(log, 'frame frame')
      expect(look()).toBeNull()
    })

    it('was lost when it is gone', () => {
      rmSync(log)
      expect(look()).toBe('FILE-wal was taken away. Start the server again.')
    })

    it('was lost when another one has its name', () => {
      writeFileSync(`${log}.new`, 'frame frame')
      renameSync(`${log}.new`, log)
      expect(look()).toBe('FILE-wal was taken away. Start the server again.')
    })

    it('may be emptied into the database, and grow again', () => {
      truncateSync(log, 0)
      expect(look()).toBeNull()
      writeFileSync(log, 'frame')
      expect(look()).toBeNull()
    })
  })
})

describe('the changes that a file holds', () => {
  it.each([
    { acknowledged: 0, changes: 0, trouble: null },
    { acknowledged: 7, changes: 7, trouble: null },
    { acknowledged: 7, changes: 8, trouble: null },
    { acknowledged: 7, changes: 6, trouble: 'FILE has lost changes: it holds 6 of 7.' },
    { acknowledged: 7, changes: 0, trouble: 'FILE has lost changes: it holds 0 of 7.' },
  ])('$changes of $acknowledged acknowledged: $trouble', ({ trouble, ...counts }) => {
    const sentence = troubleOf(() => file.expectNotBehind(counts))
    expect(sentence?.slice(0, trouble?.length) ?? null).toBe(trouble)
  })
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { CommitMark } from '#database/commitMark.ts'

let folder: string
let path: string
let mark: CommitMark

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kindred-mark-'))
  mark = new CommitMark(join(folder, 'kindred.db'))
  path = join(folder, 'kindred.db.mark')
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('CommitMark', () => {
  it('is none where no database has been made', () => {
    expect(mark.read()).toBeNull()
  })

  it.each([0, 1, 999, 2 ** 31 - 1])('keeps %i', (count) => {
    mark.write(count)
    expect(mark.read()).toBe(count)
  })

  it('is written in place: it needs no room, and what stands behind it stays', () => {
    writeFileSync(path, '000000099999\nas an operator left it')
    mark.write(100_000)
    mark.write(7)
    expect(readFileSync(path, 'utf8')).toBe('000000000007\nas an operator left it')
  })

  it('says to whoever opens it what it is', () => {
    mark.write(1)
    mark.write(2)
    expect(readFileSync(path, 'utf8')).toMatch(/^000000000002\nThe number of changes/)
  })

  it.each([
    ['empty', '', 0],
    ['garbage', 'garbage and more', 0],
    ['cut short', '0000000', 0],
    ['a number alone', '12', 12],
  ])('can be read and written again when it is %s', (_, content, count) => {
    writeFileSync(path, content)
    expect(mark.read()).toBe(count)
    mark.write(42)
    expect(mark.read()).toBe(42)
  })

  it('that cannot be read throws what the file system says', () => {
    writeFileSync(path, '')
    expect(() => new CommitMark(join(path, 'inside')).read()).toThrow(/ENOTDIR/)
  })
})

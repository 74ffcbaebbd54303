import { describe, expect, it } from '@jest/globals'
import { closingLines, leftOutOnMongodb } from '../../../launch/closingLines.js'

const file = (project: string, name: string, counts: [number, number, number]) => {
  const [passed, failed, skipped] = counts
  return { project, file: `tests/${name}.test.ts`, passed, failed, skipped }
}
const unit = file('unit', 'unit/a', [80, 0, 0])
const sqlite = [
  file('integration on sqlite', 'integration/x', [100, 1, 0]),
  file('contract on sqlite', 'contract/y', [20, 0, 2]),
]
const mongodb = [
  file('integration on mongodb', 'integration/x', [101, 0, 0]),
  file('contract on mongodb', 'contract/y', [22, 0, 0]),
]

describe('closingLines', () => {
  it('counts each database and ends with the total', () => {
    expect(closingLines({ files: [unit, ...sqlite, ...mongodb] })).toEqual([
      'SQLite    120 passed,   1 failed,   2 skipped',
      'MongoDB   123 passed,   0 failed,   0 skipped',
      'other      80 passed,   0 failed,   0 skipped',
      '323 passed, 1 failed, 2 skipped',
    ])
  })

  it('names what was left out on MongoDB and counts it as skipped', () => {
    const files = [unit, ...sqlite]
    const unrun = leftOutOnMongodb(files)
    expect(closingLines({ files, unrun, missing: 'a mongod' })).toEqual([
      'skipped for want of a mongod: tests/integration/x.test.ts',
      'skipped for want of a mongod: tests/contract/y.test.ts',
      'SQLite    120 passed,   1 failed,   2 skipped',
      'MongoDB     0 passed,   0 failed, 123 skipped (for want of a mongod)',
      'other      80 passed,   0 failed,   0 skipped',
      '200 passed, 1 failed, 125 skipped',
    ])
  })

  it('does not miss on MongoDB what is about SQLite alone', () => {
    const own = file('long on sqlite', 'long/sqlite/z', [5, 0, 0])
    expect(leftOutOnMongodb([...sqlite, own])).toEqual(leftOutOnMongodb(sqlite))
  })

  it('leaves out a database that no test ran on', () => {
    expect(closingLines({ files: [unit] })).toEqual([
      'other     80 passed,  0 failed,  0 skipped',
      '80 passed, 0 failed, 0 skipped',
    ])
  })

  it('says zero when nothing ran', () => {
    expect(closingLines({ files: [] })).toEqual(['0 passed, 0 failed, 0 skipped'])
  })
})

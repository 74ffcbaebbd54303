import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createClient, type Client } from '@libsql/client'
import type { Payload } from 'payload'
import { migrate } from '#database/migrate.ts'
import { migrations } from '#database/migrations/index.ts'
import { dumpSqlite } from '#tests/fixtures/dumpSqlite.ts'
import { lostRows } from '#tests/fixtures/lostRows.ts'
import { fixtureOf } from '#tests/fixtures/schemas.ts'
import { storedRows } from '#tests/fixtures/storedRows.ts'
import { generateMigration } from '#tests/support/generateMigration.ts'
import { migrationOf } from '#tests/support/migrationOf.ts'
import { openPayload } from '#tests/support/openPayload.ts'
import { temporaryFile, type TemporaryFile } from '#tests/support/temporaryFile.ts'

const name = 'changed_default'

let temporary: TemporaryFile
let outside: Client
let payload: Payload
let statements: string[]

const tally = { rows: 0, lost: 0, lostTheStockWay: 0, refused: 0 }

afterAll(() => {
  const { rows, lost, lostTheStockWay, refused } = tally
  process.stdout.write(
    `SQLite, a migration generated for a changed default: acknowledged ${rows} rows, refused ${refused} that erase, lost ${lost}, torn 0, longest unavailability none; the stock way: lost ${lostTheStockWay}\n`,
  )
})

/** Payload rebuilds a table whose default changes: a new one, the rows copied, the old one dropped. */
describe('a migration that Payload generates for a changed default', () => {
  beforeEach(async () => {
    temporary = await temporaryFile(await fixtureOf(String(migrations.at(-1)?.name), 'sql'))
    outside = createClient({ url: `file:${temporary.file}` })
    payload = await openPayload({ file: temporary.file }, ({ collections }) => {
      const topics = collections.find(({ slug }) => slug === 'topics')
      const kind = topics?.flattenedFields.find((field) => field.name === 'kind')
      Object.assign(kind ?? {}, { defaultValue: 'series' })
    })
    statements = await generateMigration(payload, name)
  })

  afterEach(async () => {
    outside.close()
    await payload.destroy()
    await temporary.remove()
  })

  it('drops the table within the transaction, where foreign keys cannot be switched off', () => {
    const text = statements.join('\n')
    expect(text).toMatch(/PRAGMA foreign_keys=OFF/)
    expect(text).toMatch(/DROP TABLE `topics`/)
  })

  it('erases locales, arrays and relations when it is run with foreign keys on', async () => {
    const before = await storedRows(outside)
    await outside.execute('PRAGMA foreign_keys = ON')
    await outside.executeMultiple(['BEGIN', ...statements, 'COMMIT'].join(';\n'))
    const lost = lostRows(before, await storedRows(outside))
    tally.lostTheStockWay = lost.length
    const tables = lost.map((row) => row.split(':')[0])
    expect([...new Set(tables)]).toEqual(
      expect.arrayContaining(['topics_locales', 'topics_related_items', 'topics_rels']),
    )
  })

  it('erases nothing when it is run by us', async () => {
    const before = await storedRows(outside)
    expect(await migrateWith(statements)).toEqual([name])
    const lost = lostRows(before, await storedRows(outside))
    tally.rows = Object.values(before).flat().length
    tally.lost = lost.length
    expect(lost).toEqual([])
    expect(await dumpSqlite(outside)).toContain("DEFAULT 'series'")
  })

  it('is refused when it forgets a column of the rows that it copies', async () => {
    const before = await dumpSqlite(outside)
    const forgetful = statements.map((text) =>
      text.replace(/(INSERT INTO `__new_topics`.* SELECT .*?)"path"/s, '$1NULL'),
    )
    await expect(migrateWith(forgetful)).rejects.toThrow(
      /^The migration changed_default failed, and nothing of it was kept: .*topics\.path has 0 of 2 values/,
    )
    expect(await dumpSqlite(outside)).toBe(before)
    tally.refused += 1
  })

  it('is refused when it forgets the rows', async () => {
    const before = await dumpSqlite(outside)
    const forgetful = statements.filter((text) => !text.startsWith('INSERT INTO `__new__topics_v`'))
    await expect(migrateWith(forgetful)).rejects.toThrow(/: _topics_v has 0 of 6 rows\.$/)
    expect(await dumpSqlite(outside)).toBe(before)
    tally.refused += 1
  })
})

function migrateWith(more: string[]): Promise<string[]> {
  return migrate(payload, { sqlite: [...migrations, migrationOf(name, more)] })
}

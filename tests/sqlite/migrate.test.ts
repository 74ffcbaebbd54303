import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createClient, type Client } from '@libsql/client'
import type { Payload } from 'payload'
import { migrate } from '#database/migrate.ts'
import type { SqliteMigration } from '#database/migrate/migrateSqlite.ts'
import { migrations } from '#database/migrations/index.ts'
import { dumpSqlite } from '#tests/fixtures/dumpSqlite.ts'
import { fixtureOf } from '#tests/fixtures/schemas.ts'
import { migrationOf } from '#tests/support/migrationOf.ts'
import { openPayload } from '#tests/support/openPayload.ts'
import { temporaryFile, type TemporaryFile } from '#tests/support/temporaryFile.ts'

const newest = String(migrations.at(-1)?.name)

let temporary: TemporaryFile
let outside: Client
let payload: Payload

describe('migrate, on a SQLite file', () => {
  beforeEach(async () => {
    temporary = await temporaryFile(await fixtureOf(newest, 'sql'))
    outside = createClient({ url: `file:${temporary.file}` })
    payload = await openPayload({ file: temporary.file })
  })

  afterEach(async () => {
    outside.close()
    await payload.destroy()
    await temporary.remove()
  })

  it('takes no lock when nothing is due', async () => {
    await outside.execute('BEGIN IMMEDIATE')
    expect(await migrate(payload)).toEqual([])
    await outside.execute('ROLLBACK')
  })

  it('runs each migration once, with its row', async () => {
    const more = [
      migrationOf('one', ['CREATE TABLE one (id text)']),
      migrationOf('two', ['INSERT INTO one VALUES (1)']),
    ]
    expect(await migrateWith(more)).toEqual(['one', 'two'])
    expect(await migrateWith(more)).toEqual([])
    expect(await namesOfRuns()).toEqual([...migrations.map(({ name }) => name), 'one', 'two'])
    expect((await outside.execute('SELECT * FROM one')).rows).toHaveLength(1)
  })

  it('keeps what ran before one that fails, and nothing of that one', async () => {
    const more = [
      migrationOf('one', ['CREATE TABLE one (id text)']),
      migrationOf('two', ['CREATE TABLE two (id text)', 'INSERT INTO nowhere VALUES (1)']),
    ]
    await expect(migrateWith(more)).rejects.toThrow(
      /^The migration two failed, and nothing of it was kept: .*no such table: nowhere/s,
    )
    expect(await namesOfRuns()).not.toContain('two')
    expect(await dumpSqlite(outside)).toContain('CREATE TABLE one')
    expect(await dumpSqlite(outside)).not.toContain('CREATE TABLE two')
  })

  it('refuses a database of a newer version, and writes nothing', async () => {
    await migrateWith([migrationOf('from_the_future', [])])
    const before = await dumpSqlite(outside)
    await expect(migrateWith([migrationOf('one', [])])).rejects.toThrow(
      /newer version of Kindred \(from_the_future\)/,
    )
    expect(await dumpSqlite(outside)).toBe(before)
  })

  it.each([
    {
      does: 'deletes rows',
      statement: `DELETE FROM users_roles WHERE value = 'admin'`,
      loss: 'users_roles has 1 of 2 rows',
    },
    {
      does: 'drops a table',
      statement: 'DROP TABLE topics_rels',
      loss: /topics_rels has 0 of \d+ rows/,
    },
    {
      does: 'empties a column',
      statement: 'UPDATE cards_locales SET title = NULL',
      loss: 'cards_locales.title has 0 of 2 values',
    },
    {
      does: 'drops a column',
      statement: 'ALTER TABLE cards_locales DROP COLUMN body',
      loss: 'cards_locales.body has 0 of 2 values',
    },
  ])(
    'refuses a migration that $does, and leaves the database as it was',
    async ({ statement, loss }) => {
      const before = await dumpSqlite(outside)
      await expect(migrateWith([migrationOf('erasing', [statement])])).rejects.toThrow(loss)
      expect(await dumpSqlite(outside)).toBe(before)
    },
  )

  it('runs one that says what it removes', async () => {
    const erasing = migrationOf('erasing', [
      'DROP TABLE topics_rels',
      'UPDATE cards SET external_url = NULL',
    ])
    const removes = ['topics_rels', 'cards.external_url']
    expect(await migrateWith([{ ...erasing, removes }])).toEqual(['erasing'])
    expect(await dumpSqlite(outside)).not.toContain('topics_rels')
  })

  it('refuses one that leaves broken references', async () => {
    const before = await dumpSqlite(outside)
    const breaking = migrationOf('breaking', [
      `UPDATE topics_rels SET parent_id = 'nobody' WHERE path = 'cards'`,
    ])
    await expect(migrateWith([breaking])).rejects.toThrow('broken references (1) in topics_rels')
    expect(await dumpSqlite(outside)).toBe(before)
  })
})

function migrateWith(more: SqliteMigration[]): Promise<string[]> {
  return migrate(payload, { sqlite: [...migrations, ...more] })
}

async function namesOfRuns(): Promise<unknown[]> {
  const { rows } = await outside.execute('SELECT name FROM payload_migrations ORDER BY id')
  return rows.map(({ name }) => name)
}

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { createClient, type Client } from '@libsql/client'
import { migrate } from '#database/migrate.ts'
import { migrations } from '#database/migrations/index.ts'
import { dumpSqlite } from '#tests/fixtures/dumpSqlite.ts'
import { fixtureOf } from '#tests/fixtures/schemas.ts'
import { migrationOf } from '#tests/support/migrationOf.ts'
import { openPayload } from '#tests/support/openPayload.ts'
import { runProgram } from '#tests/support/runProgram.ts'
import { temporaryFile, type TemporaryFile } from '#tests/support/temporaryFile.ts'
import { compile } from '../../../launch/compile.js'

const command = await compile('src/commands/migrate.ts', process.cwd())
const steps = await compile('tests/support/migrateInSteps.ts', process.cwd())
const names = migrations.map(({ name }) => name)
const minutes = 60_000

let temporary: TemporaryFile
let outside: Client

async function openFile(sql: string): Promise<void> {
  temporary = await temporaryFile(sql)
  outside = createClient({ url: `file:${temporary.file}` })
}

const env = () => ({ KINDRED_DATA_DIR: temporary.dataDir, DATABASE_URL: '' })

afterEach(async () => {
  outside.close()
  await temporary.remove()
})

describe('npm run migrate, on a SQLite file', () => {
  beforeEach(() => openFile(''))

  it(
    'by two processes at once runs each migration once',
    async () => {
      const both = await Promise.all([
        runProgram(command, { env: env() }),
        runProgram(command, { env: env() }),
      ])
      expect(both.map(({ code }) => code)).toEqual([0, 0])
      // They may take turns, as each migration is a transaction of its own.
      expect(both.flatMap(({ output }) => ranBy(output)).sort()).toEqual(names)
      expect(await ranOn(outside)).toEqual(names)
      expect(await runProgram(command, { env: env() })).toEqual({
        code: 0,
        output: 'Nothing to migrate.',
      })
    },
    minutes,
  )

  it('says why it could not, and ends with exit code 1', async () => {
    await outside.executeMultiple(`
      CREATE TABLE payload_migrations (id integer, name text);
      INSERT INTO payload_migrations VALUES (1, 'from_the_future')`)
    const { code, output } = await runProgram(command, { env: env() })
    expect(code).toBe(1)
    expect(output).toMatch(/^The database was not migrated\. .*newer version.*from_the_future/)
  })
})

describe('a migration of a populated SQLite file', () => {
  beforeEach(async () => openFile(await fixtureOf(String(names.at(-1)), 'sql')))

  it(
    'that is killed half way leaves nothing, and runs whole the next time',
    async () => {
      const before = await dumpSqlite(outside)
      const killed = await runProgram(steps, { args: ['--halt'], env: env(), killAt: 'Half of it' })
      expect(killed.code).toBeNull()
      expect(await dumpSqlite(outside)).toBe(before)

      expect(await runProgram(steps, { env: env() })).toEqual({ code: 0, output: 'Ran steps.' })
      expect(await stepsDone()).toEqual(['first', 'second'])
      expect(await ranOn(outside)).toEqual([...names, 'steps'])
      process.stdout.write(
        'SQLite, a migration killed half way: acknowledged 1, refused 0, lost 0, torn 0, longest unavailability none\n',
      )
    },
    minutes,
  )

  it(
    'by four processes at once runs once',
    async () => {
      const all = await Promise.all([1, 2, 3, 4].map(() => runProgram(steps, { env: env() })))
      expect(all.map(({ output }) => output).sort()).toEqual([
        'Ran .',
        'Ran .',
        'Ran .',
        'Ran steps.',
      ])
      expect(await stepsDone()).toEqual(['first', 'second'])
    },
    minutes,
  )

  it(
    'waits for another process longer than a write does, and not for ever',
    async () => {
      const payload = await openPayload({ file: temporary.file })
      const begin = jest.spyOn(payload.db, 'beginTransaction')
      const sqlite = [...migrations, migrationOf('one', ['CREATE TABLE one (id text)'])]
      await outside.execute('BEGIN IMMEDIATE')
      await expect(migrate(payload, { sqlite, patienceMs: 0 })).rejects.toThrow(
        'The migration one failed, and nothing of it was kept: another process kept writing',
      )
      begin.mockClear()
      const waiting = migrate(payload, { sqlite })
      while (begin.mock.calls.length < 2) await new Promise((resolve) => setImmediate(resolve))
      await outside.execute('ROLLBACK')
      expect(await waiting).toEqual(['one'])
      await payload.destroy()
    },
    minutes,
  )
})

/** The migrations of a process, by its own words. */
function ranBy(output: string): string[] {
  if (output === 'Nothing to migrate.') return []
  const [, ran] = /^Ran (.+)\.$/.exec(output) ?? []
  if (ran === undefined) throw new Error(`Neither ran nor had nothing to do: ${output}`)
  return ran.split(', ')
}

async function ranOn(client: Client): Promise<unknown[]> {
  const { rows } = await client.execute('SELECT name FROM payload_migrations ORDER BY id')
  return rows.map(({ name }) => name)
}

async function stepsDone(): Promise<unknown[]> {
  return (await outside.execute('SELECT name FROM steps ORDER BY rowid')).rows.map(
    ({ name }) => name,
  )
}

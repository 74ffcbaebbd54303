import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { dumpMongo } from '#tests/fixtures/dumpMongo.ts'
import { loadMongo } from '#tests/fixtures/loadMongo.ts'
import { fixtureOf, schemas } from '#tests/fixtures/schemas.ts'
import { runProgram } from '#tests/support/runProgram.ts'
import { temporaryDatabase, type TemporaryDatabase } from '#tests/support/temporaryDatabase.ts'
import { compile } from '../../../launch/compile.js'

const command = await compile('src/commands/migrate.ts', process.cwd())
const steps = await compile('tests/support/migrateInSteps.ts', process.cwd())
const minutes = 60_000

let database: TemporaryDatabase

beforeEach(async () => {
  database = await temporaryDatabase()
})

afterEach(() => database.remove())

const env = () => ({ DATABASE_URL: database.url })

describe('npm run migrate, on a MongoDB database', () => {
  it(
    'by two processes at once makes collections and indexes once',
    async () => {
      const both = await Promise.all([
        runProgram(command, { env: env() }),
        runProgram(command, { env: env() }),
      ])
      expect(both.map(({ code }) => code)).toEqual([0, 0])
      expect(both.map(({ output }) => output).sort()).toEqual([
        'Nothing to migrate.',
        expect.stringMatching(/^Ran [\d_]+_content_model, /),
      ])
      expect(await uniqueIndexesOf('routes')).toEqual(['path_1'])
    },
    minutes,
  )

  it(
    'says which values forbid a unique index, and ends with exit code 1',
    async () => {
      await database.db.collection('routes').insertMany([{ path: '/a' }, { path: '/a' }] as never)
      const { code, output } = await runProgram(command, { env: env() })
      expect(code).toBe(1)
      expect(output).toMatch(/^The database was not migrated\. "path" must be .* routes, .* "\/a"/)
      expect(await uniqueIndexesOf('references')).toEqual(['key_1'])
    },
    minutes,
  )
})

describe('a migration of a populated MongoDB database', () => {
  beforeEach(async () => {
    await runProgram(command, { env: env() })
    // The fixture says itself which of them it has had.
    await database.db.collection('payload-migrations').deleteMany({})
    await loadMongo(
      database.db,
      await fixtureOf(String((await schemas('ejsonl')).at(-1)), 'ejsonl'),
    )
  })

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

  // MongoDB keeps the transaction of a killed process for a minute.
  it(
    'that is killed half way leaves nothing, and runs whole the next time',
    async () => {
      const before = await contentOf()
      const killed = await runProgram(steps, { args: ['--halt'], env: env(), killAt: 'Half of it' })
      expect(killed.code).toBeNull()
      expect(await contentOf()).toEqual(before)

      expect(await runProgram(steps, { env: env() })).toEqual({ code: 0, output: 'Ran steps.' })
      expect(await stepsDone()).toEqual(['first', 'second'])
    },
    4 * minutes,
  )
})

async function uniqueIndexesOf(collection: string): Promise<unknown[]> {
  const indexes = await database.db.collection(collection).indexes()
  return indexes.filter(({ unique }) => unique).map(({ name }) => name)
}

async function stepsDone(): Promise<unknown[]> {
  const titles = { 'title.en': { $in: ['first', 'second'] } }
  const cards = await database.db.collection('cards').find(titles).sort({ _id: 1 }).toArray()
  return cards.map(({ title }) => (title as { en: string }).en)
}

/** Without the lease, which the killed process held. */
async function contentOf(): Promise<string[]> {
  const lines = (await dumpMongo(database.db)).split('\n')
  return lines.filter((line) => !line.includes('payload-migrations-lease'))
}

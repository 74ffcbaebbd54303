import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { migrate } from '#database/migrate.ts'
import { mongoMigrations } from '#database/migrations/mongodb/index.ts'
import type { MongoMigration } from '#database/migrate/runMongoMigration.ts'
import { missingUniqueIndexes } from '#database/missingUniqueIndexes.ts'
import { dumpMongo } from '#tests/fixtures/dumpMongo.ts'
import { loadMongo } from '#tests/fixtures/loadMongo.ts'
import { fixtureOf, schemas } from '#tests/fixtures/schemas.ts'
import { openPayload } from '#tests/support/openPayload.ts'
import { temporaryDatabase, type TemporaryDatabase } from '#tests/support/temporaryDatabase.ts'

const kept = await schemas('ejsonl')
const names = mongoMigrations.map(({ name }) => name)
const unique = [
  'media.filename_1',
  'users.email_1',
  'api-clients.keyHash_1',
  'routes.path_1',
  'references.key_1',
  'payload-kvs.key_1',
]

let database: TemporaryDatabase
let payload: Payload

beforeEach(async () => {
  database = await temporaryDatabase()
  payload = await openPayload({ url: database.url })
})

afterEach(async () => {
  await payload.destroy()
  await database.remove()
})

describe('connecting to an empty MongoDB database', () => {
  it('makes nothing by itself', async () => {
    expect(await namesOfCollections()).toEqual([])
    expect(await missingUniqueIndexes(payload)).toEqual(unique)
  })
})

describe('migrate, on an empty MongoDB database', () => {
  it('makes every collection with the indexes of its fields', async () => {
    expect(await migrate(payload)).toEqual(names)
    expect(await missingUniqueIndexes(payload)).toEqual([])
    expect(await namesOfCollections()).toEqual(
      expect.arrayContaining(['topics', '_topics_versions', 'payload-migrations', 'users']),
    )
    const indexes = await database.db.collection('_topics_versions').indexes()
    expect(indexes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['parent_1', 'latest_1', 'version.path_1']),
    )
  })

  it('builds one that is missing again, and one that does not hold values apart', async () => {
    await migrate(payload)
    await database.db.collection('routes').dropIndex('path_1')
    await database.db.collection('references').dropIndex('key_1')
    await database.db.collection('references').createIndex({ key: 1 })
    expect(await missingUniqueIndexes(payload)).toEqual(['routes.path_1', 'references.key_1'])
    await migrate(payload)
    expect(await missingUniqueIndexes(payload)).toEqual([])
  })

  it('replaces one that holds values apart where none is to any more', async () => {
    await migrate(payload)
    const topics = database.db.collection('topics')
    await topics.dropIndex('path_1')
    await topics.createIndex({ path: 1 }, { unique: true })
    await migrate(payload)
    expect((await topics.indexes()).find(({ name }) => name === 'path_1')).not.toHaveProperty(
      'unique',
    )
  })

  it('names collection, field and values where values that stand twice forbid an index', async () => {
    await migrate(payload)
    const routes = database.db.collection('routes')
    await routes.dropIndex('path_1')
    await routes.insertMany([{ path: '/a' }, { path: '/a' }, { path: '/b' }])
    await database.db.collection('users').dropIndex('email_1')
    await expect(migrate(payload)).rejects.toThrow(
      '"path" must be different in every document of routes, but several have "/a"',
    )
    expect(await missingUniqueIndexes(payload)).toEqual(['routes.path_1'])
  })
})

describe.each(kept)('a MongoDB database of the schema %s', (schema) => {
  it('comes to the newest schema with every document and version', async () => {
    await loadMongo(database.db, await fixtureOf(schema, 'ejsonl'))
    const before = await documentsOf()
    expect(await migrate(payload)).toEqual(names.slice(names.indexOf(schema) + 1))
    // A migration may add to a document, and takes nothing from it.
    expect(await documentsOf()).toMatchObject(before)
    expect(Object.keys(before).length).toBeGreaterThan(50)
    const { docs } = await payload.find({ collection: 'topics', locale: 'all', sort: 'path' })
    expect(docs.map(({ title }) => title)).toContainEqual({ en: 'Title', es: 'Title (es)' })
    const cards = await payload.find({ collection: 'cards', limit: 10, depth: 0 })
    expect(cards.docs.map(({ translations }) => translations)).toMatchObject([
      [
        { locale: 'en', state: 'original', since: null, fields: [] },
        { locale: 'es', state: 'unreviewed', since: null, fields: [] },
      ],
    ])
  })
})

describe('a MongoDB database of the newest schema', () => {
  beforeEach(async () => {
    await loadMongo(database.db, await fixtureOf(String(kept.at(-1)), 'ejsonl'))
    expect(await migrate(payload)).toEqual([])
  })

  it('has each migration once, with its row', async () => {
    const mongodb = [...mongoMigrations, renaming]
    expect(await migrate(payload, { mongodb })).toEqual(['renaming'])
    expect(await migrate(payload, { mongodb })).toEqual([])
    expect(await titlesOfCards()).toEqual(['Renamed'])
    const { docs } = await payload.find({ collection: 'payload-migrations' as never, sort: 'id' })
    expect(docs.map((doc) => Reflect.get(doc, 'name')).sort()).toEqual([...names, 'renaming'])
  })

  it('is left as it was by a migration that erases what it does not name', async () => {
    const before = await linesOf()
    const erasing: MongoMigration = {
      name: 'erasing',
      up: async ({ db, session }) => {
        await db.collection('_topics_versions').deleteMany({}, { session })
      },
    }
    await expect(migrate(payload, { mongodb: [...mongoMigrations, erasing] })).rejects.toThrow(
      /^The migration erasing failed, and nothing of it was kept: .*_topics_versions has 0 of 6 rows/,
    )
    expect(await linesOf()).toEqual(before)
    const named = { ...erasing, removes: ['_topics_versions'] }
    expect(await migrate(payload, { mongodb: [...mongoMigrations, named] })).toEqual(['erasing'])
  })

  it('is left as it was by a migration that fails', async () => {
    const before = await linesOf()
    const failing: MongoMigration = {
      name: 'failing',
      up: async (args) => {
        await renaming.up(args)
        throw new Error('half way')
      },
    }
    await expect(migrate(payload, { mongodb: [...mongoMigrations, failing] })).rejects.toThrow(
      /failing.*half way$/,
    )
    expect(await linesOf()).toEqual(before)
  })

  it('is refused by an older version, and nothing is written', async () => {
    await migrate(payload, { mongodb: [...mongoMigrations, renaming] })
    await database.db.collection('routes').dropIndex('path_1')
    const before = await linesOf()
    await expect(migrate(payload)).rejects.toThrow(/newer version of Kindred \(renaming\)/)
    expect(await linesOf()).toEqual(before)
    expect(await missingUniqueIndexes(payload)).toEqual(['routes.path_1'])
  })

  it('is migrated again where another transaction was in the way', async () => {
    let attempts = 0
    const meeting: MongoMigration = {
      name: 'meeting',
      up: async (args) => {
        attempts += 1
        await args.db.collection('cards').findOne({}, { session: args.session })
        const other = { $set: { 'body.en': 'Of the other' } }
        if (attempts === 1) await args.db.collection('cards').updateMany({}, other)
        await renaming.up(args)
      },
    }
    expect(await migrate(payload, { mongodb: [...mongoMigrations, meeting] })).toEqual(['meeting'])
    expect(attempts).toBe(2)
    const { docs } = await payload.find({ collection: 'cards', depth: 0 })
    expect(docs).toMatchObject([{ title: 'Renamed', body: 'Of the other' }])
  })
})

const renaming: MongoMigration = {
  name: 'renaming',
  up: async ({ db, session }) => {
    await db.collection('cards').updateMany({}, { $set: { 'title.en': 'Renamed' } }, { session })
  },
}

async function titlesOfCards(): Promise<unknown[]> {
  const { docs } = await payload.find({ collection: 'cards', depth: 0 })
  return docs.map(({ title }) => title)
}

async function namesOfCollections(): Promise<string[]> {
  const collections = await database.db.listCollections({}, { nameOnly: true }).toArray()
  return collections.map(({ name }) => name)
}

/** Every document, by collection and id. */
async function documentsOf(): Promise<Record<string, unknown>> {
  const lines = (await linesOf()).filter(Boolean).map((line) => JSON.parse(line) as Line)
  return Object.fromEntries(
    lines.map(({ collection, document }) => [
      `${collection} ${JSON.stringify(document._id)}`,
      document,
    ]),
  )
}

type Line = { collection: string; document: { _id: unknown } }

async function linesOf(): Promise<string[]> {
  return (await dumpMongo(database.db)).split('\n')
}

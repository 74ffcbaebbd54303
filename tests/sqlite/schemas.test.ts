import { describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import { migrate } from '#database/migrate.ts'
import { migrations } from '#database/migrations/index.ts'
import { ids } from '#tests/fixtures/documents.ts'
import { dumpSqlite } from '#tests/fixtures/dumpSqlite.ts'
import { lostRows } from '#tests/fixtures/lostRows.ts'
import { fixtureOf, schemas } from '#tests/fixtures/schemas.ts'
import { storedRows } from '#tests/fixtures/storedRows.ts'
import { openPayload } from '#tests/support/openPayload.ts'
import { temporaryFile } from '#tests/support/temporaryFile.ts'

const names = migrations.map(({ name }) => name)
const kept = await schemas('sql')
/** The first schema whose file was made when only one language of a document could be the original. */
const oneOriginal = '20261130_123002_draft_keys'

describe.each(kept)('a SQLite file of the schema %s', (schema) => {
  it('comes to the newest schema with every row of every table, and is read', async () => {
    await using migrated = await opened(await fixtureOf(schema, 'sql'))
    const { client, payload } = migrated
    const before = await storedRows(client)
    expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([])
    expect(await migrate(payload)).toEqual(names.slice(names.indexOf(schema) + 1))
    expect(lostRows(before, await storedRows(client))).toEqual([])

    const spanish = schema < oneOriginal ? 'original' : 'unreviewed'
    const topic = await payload.findByID({
      collection: 'topics',
      id: ids.subtopic,
      locale: 'all',
      depth: 0,
    })
    expect(topic).toMatchObject({
      title: { en: 'Title', es: 'Title (es)' },
      related: {
        items: [
          { linkText: { en: 'Article', es: 'Article (es)' } },
          { externalUrl: 'https://example.org/elsewhere' },
        ],
      },
      provenance: { note: 'Live' },
      translations: [
        { locale: 'en', state: 'original' },
        { locale: 'es', state: spanish },
      ],
    })
    const cards = { collection: 'cards', id: ids.card, depth: 0 } as const
    expect((await payload.findByID(cards)).translations).toMatchObject([
      { locale: 'en', state: 'original', since: null, fields: [] },
      { locale: 'es', state: 'unreviewed', since: null, fields: [] },
    ])
    const { docs } = await payload.findVersions({
      collection: 'topics',
      where: { parent: { equals: ids.subtopic } },
      sort: 'createdAt',
      depth: 0,
    })
    expect(docs.map(({ version }) => version.provenance?.note)).toEqual(['Live', 'Live', 'Draft'])
    expect(docs.map(({ version }) => version.translations?.[1]?.state)).toEqual([
      'missing',
      spanish,
      spanish,
    ])
  })
})

describe('the newest schema that is kept', () => {
  it('is the one that the migrations make', async () => {
    await using fresh = await opened('')
    await migrate(fresh.payload)
    await using fixture = await opened(await fixtureOf(String(kept.at(-1)), 'sql'))
    expect(definitions(await dumpSqlite(fixture.client))).toEqual(
      definitions(await dumpSqlite(fresh.client)),
    )
  })
})

async function opened(sql: string) {
  const { file, remove } = await temporaryFile(sql)
  const client = createClient({ url: `file:${file}` })
  const payload = await openPayload({ file })
  return {
    client,
    payload,
    async [Symbol.asyncDispose]() {
      client.close()
      await payload.destroy()
      await remove()
    },
  }
}

function definitions(dump: string): string[] {
  return dump.split('\n').filter((line) => !line.startsWith('INSERT'))
}

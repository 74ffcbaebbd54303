import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { SanitizedConfig } from 'payload'
import { collections } from '#collections/index.ts'
import { variableNames } from '#config/env.ts'
import { clientTypes } from '#documentation/clientTypes.ts'
import { contentModel } from '#documentation/contentModel.ts'
import { buildSchema } from '#graphql/schema.ts'

/** As they are written, before Payload fills in what they leave out. */
const written = collections({ mediaDir: 'media', secureCookies: false })

describe.each(written.map((collection) => [collection.slug, collection] as const))(
  'the collection %s',
  (_, collection) => {
    it('says itself who may do what', () => {
      const { access, auth, versions } = collection
      const verbs = ['create', 'read', 'update', 'delete', ...(versions ? ['readVersions'] : [])]
      const wanted = [...verbs, ...(auth ? ['admin', 'unlock'] : [])]
      expect(Object.keys(access ?? {})).toEqual(expect.arrayContaining(wanted))
    })

    it('is edited one document at a time', () => {
      expect([collection.disableBulkEdit, collection.disableBulkDelete]).toEqual([true, true])
    })

    it('has a place, a title and columns in the admin', () => {
      const { admin = {} } = collection
      expect(admin.group).toEqual(expect.any(String))
      expect(admin.description).toEqual(expect.stringMatching(/\.$/))
      expect(admin.useAsTitle).toEqual(expect.any(String))
      expect(admin.defaultColumns?.length).toBeGreaterThan(1)
    })

    it('explains each field that editors see', () => {
      expect(unexplained(collection.fields as AnyField[], '')).toEqual([])
    })
  },
)

describe('the list of collections', () => {
  it('names folders by their slugs', async () => {
    const folders = await readdir('collections', { withFileTypes: true })
    const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(written.map(({ slug }) => slug)))
  })

  it('keeps every version, and no trash', () => {
    const settings = written.filter(({ versions }) => versions).map(({ versions }) => versions)
    for (const versions of settings) expect(versions).toMatchObject({ maxPerDoc: 0 })
    expect(written.filter(({ trash }) => trash)).toEqual([])
  })
})

describe('.env.example', () => {
  it('names every variable that is read, and no other', async () => {
    const text = await readFile('.env.example', 'utf8')
    const named = [...text.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => String(name))
    expect([...new Set(named)].sort()).toEqual([...variableNames].sort())
  })
})

describe('what is generated', () => {
  let dataDir: string
  let config: SanitizedConfig

  beforeAll(async () => {
    // Payload's own collections count their ids on SQLite and name them on MongoDB.
    process.env['DATABASE_URL'] = ''
    process.env['KINDRED_DATA_DIR'] = dataDir = await mkdtemp(join(tmpdir(), 'kindred-test-'))
    config = await (await import('#payload.config.ts')).default
  })

  afterAll(() => rm(dataDir, { recursive: true }))

  it('holds the schema of GraphQL as it would be generated now', async () => {
    const committed = await readFile('src/generated/schema.graphql', 'utf8')
    expect(differences(committed, buildSchema(config, {}).sdl())).toEqual([])
  })

  it('says in docs/content-model.md what the collections hold now', async () => {
    const committed = await readFile('docs/content-model.md', 'utf8')
    expect(differences(committed, contentModel(config))).toEqual([])
  })

  it('holds the types of the client as they would be made now', async () => {
    const committed = await readFile('client/src/generated/api.ts', 'utf8')
    const fresh = await clientTypes(await readFile('src/generated/openapi.json', 'utf8'))
    expect(differences(committed, fresh)).toEqual([])
  })

  it('holds the type of every collection', async () => {
    const types = await readFile('src/generated/payload-types.ts', 'utf8')
    for (const { slug } of written) expect(types).toMatch(new RegExp(`^ {4}'?${slug}'?: `, 'm'))
  })
})

describe('the source files', () => {
  it('import across folders by # and never by ../', async () => {
    const files = [...(await sourceFiles()), 'payload.config.ts']
    const found: string[] = []
    for (const file of files.filter((name) => !/^(tests|src\/app)\//.test(name))) {
      if (/(from|import\()\s*'\.\.\//.test(await readFile(file, 'utf8'))) found.push(file)
    }
    expect(files.length).toBeGreaterThan(50)
    expect(found).toEqual([])
  })
})

type AnyField = {
  name?: string
  type?: string
  hidden?: boolean
  admin?: { hidden?: boolean; disabled?: boolean; description?: unknown }
  fields?: AnyField[]
  tabs?: AnyField[]
}

/** The paths of fields with an input in the admin and no description. Tabs and rows only arrange others. */
function unexplained(fields: AnyField[], prefix: string): string[] {
  return fields.filter(isSeen).flatMap((field) => {
    const path = field.name === undefined ? prefix : `${prefix}${field.name}`
    const isSilent = isInput(field) && !field.admin?.description
    const inside = [...(field.tabs ?? []), ...(field.fields ?? [])]
    const below = field.name === undefined ? prefix : `${path}.`
    return [...(isSilent ? [path] : []), ...unexplained(inside, below)]
  })
}

function isSeen({ hidden, admin }: AnyField): boolean {
  return !hidden && !admin?.hidden && !admin?.disabled
}

function isInput({ name, type }: AnyField): boolean {
  return name !== undefined && type !== undefined && type !== 'ui'
}

/** Line by line, and only what differs: the whole of it is 25,000 lines. */
function differences(committed: string, fresh: string): string[] {
  const [before, after] = [new Set(committed.split('\n')), new Set(fresh.split('\n'))]
  const gone = [...before].filter((line) => !after.has(line)).map((line) => `- ${line}`)
  const added = [...after].filter((line) => !before.has(line)).map((line) => `+ ${line}`)
  if (gone.length + added.length === 0 && committed !== fresh) return ['the order of lines']
  return [...gone, ...added].slice(0, 20)
}

async function sourceFiles(): Promise<string[]> {
  const folders = ['client/src', 'collections', 'src', 'seeds', 'launch', 'tests']
  const lists = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder, { recursive: true })).map((name) => join(folder, name)),
    ),
  )
  return lists.flat().filter((name) => /\.(ts|tsx|js)$/.test(name))
}

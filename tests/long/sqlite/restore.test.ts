import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import { makeBackup } from '#backup/makeBackup.ts'
import { readManifest } from '#backup/manifest.ts'
import { restoreBackup } from '#backup/restoreBackup.ts'
import { migrations } from '#database/migrations/index.ts'
import { holdFile } from '#database/holdFile.ts'
import { openPayload } from '#tests/support/openPayload.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { contentOf, type Content } from '#tests/support/contentOf.ts'
import { make } from '#tests/support/make.ts'
import { picture } from '#tests/support/picture.ts'

const knownMigrations = migrations.map(({ name }) => name)
const now = new Date('2026-03-04T05:06:07.890Z')

let booted: Booted
let scratch: string
/** Two backups of the same server, and what each holds. */
let earlier: string
let later: string
let contentEarlier: Content
let contentLater: Content
/** What the second picture is kept as. */
let two: string
let folders = 0

beforeAll(async () => {
  booted = await bootPayload()
  const { payload, dataDir } = booted
  scratch = await mkdtemp(join(dataDir, 'scratch-'))
  const backUp = async () => {
    const into = unused()
    return (await makeBackup({ dataDir, into, now, allowMissing: false })).folder
  }
  const add = async (name: string) => {
    await make(payload, 'topics', { title: name })
    const file = await picture({ name })
    const data = { alt: name, _status: 'published' as const }
    return payload.create({ collection: 'media', data, file, overrideAccess: true })
  }
  await add('one.png')
  earlier = await backUp()
  contentEarlier = await contentOf(dataDir)
  two = (await add('two.png')).filename as string
  later = await backUp()
  contentLater = await contentOf(dataDir)
})

afterAll(() => booted.close())

function unused(): string {
  return join(scratch, String(folders++))
}

function restore(backup: string, said: Partial<Parameters<typeof restoreBackup>[0]> = {}) {
  return restoreBackup({
    backup,
    dataDir: unused(),
    now,
    replace: false,
    knownMigrations,
    ...said,
  })
}

/** A data folder with what a backup held. */
async function dataOf(backup: string): Promise<string> {
  const dataDir = unused()
  await restore(backup, { dataDir })
  return dataDir
}

/** A copy of the later backup, to be spoilt. */
async function spoilt(spoil: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = unused()
  await cp(later, folder, { recursive: true })
  await spoil(folder)
  return folder
}

async function rewrite(folder: string, change: (manifest: Record<string, unknown>) => void) {
  const manifest: Record<string, unknown> = { ...(await readManifest(folder)) }
  change(manifest)
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
}

/** Changes the database of a backup and lets the manifest agree with it. */
async function rewriteDatabase(folder: string, statement: string) {
  const file = join(folder, 'kindred.db')
  const client = createClient({ url: `file:${file}` })
  await client.execute('PRAGMA foreign_keys = OFF')
  await client.execute(statement)
  client.close()
  const content = await readFile(file)
  const sha256 = createHash('sha256').update(content).digest('hex')
  const { files } = await readManifest(folder)
  const others = files.filter(({ path }) => path !== 'kindred.db')
  const rewritten = { path: 'kindred.db', bytes: content.length, sha256 }
  await rewrite(folder, (manifest) => (manifest['files'] = [rewritten, ...others]))
}

const spoilers: [string, (folder: string) => Promise<unknown>, string][] = [
  ['one byte is another', flipByte, 'is not what was backed up'],
  ['a picture is cut short', (at) => truncate(join(at, `media/${two}`), 9), 'is not what was'],
  ['a picture is gone', (at) => rm(join(at, `media/${two}`)), '.png is missing'],
  ['the manifest is gone', (at) => rm(join(at, 'manifest.json')), 'is no whole backup'],
  ['the manifest is cut short', (at) => truncate(join(at, 'manifest.json'), 99), 'is damaged'],
  [
    'the manifest leads out of the folder',
    (at) => rewrite(at, (manifest) => (firstFile(manifest)['path'] = 'media/../../evil')),
    'is damaged',
  ],
  [
    'the format is newer',
    (at) => rewrite(at, (manifest) => (manifest['format'] = 2)),
    'was made by a newer Kindred',
  ],
  [
    'the schema is newer',
    (at) =>
      rewriteDatabase(
        at,
        `INSERT INTO payload_migrations (name, batch) VALUES ('20990101_000000_later', 2)`,
      ),
    'does not know 20990101_000000_later',
  ],
  [
    'references lead nowhere',
    (at) => rewriteDatabase(at, `UPDATE topics SET parent_id = 'nobody'`),
    'references that lead nowhere',
  ],
]

async function flipByte(folder: string): Promise<void> {
  const file = join(folder, 'kindred.db')
  const content = await readFile(file)
  const middle = content.length >> 1
  content.writeUInt8(content.readUInt8(middle) ^ 1, middle)
  await writeFile(file, content)
}

function firstFile(manifest: Record<string, unknown>): Record<string, unknown> {
  const [file = {}] = manifest['files'] as Record<string, unknown>[]
  return file
}

describe('a restore is refused', () => {
  it.each(spoilers)('when %s, and leaves everything as it was', async (_, spoil, sentence) => {
    const dataDir = await dataOf(earlier)
    const before = await readdir(dataDir)
    const backup = await spoilt(spoil)
    await expect(restore(backup, { dataDir, replace: true })).rejects.toThrow(sentence)
    expect(await readdir(dataDir)).toEqual(before)
    expect(await contentOf(dataDir)).toEqual(contentEarlier)
  })

  it('while a server holds the file', async () => {
    const dataDir = await dataOf(earlier)
    const letGo = await holdFile(join(dataDir, 'kindred.db'))
    await expect(restore(later, { dataDir, replace: true })).rejects.toMatchObject({
      name: 'FileInUse',
    })
    letGo()
    expect(await contentOf(dataDir)).toEqual(contentEarlier)
    await expect(restore(later, { dataDir, replace: true })).resolves.toBeDefined()
  })

  it('where there is content already', async () => {
    const dataDir = await dataOf(earlier)
    await expect(restore(later, { dataDir })).rejects.toThrow('holds a database already')
    await rm(join(dataDir, 'kindred.db'))
    await expect(restore(later, { dataDir })).rejects.toThrow('holds pictures already')
    await rm(join(dataDir, 'media'), { recursive: true })
    await writeFile(join(dataDir, 'kindred.db-wal'), '')
    await expect(restore(later, { dataDir })).rejects.toThrow('holds a database already')
  })
})

describe('a restore over other content', () => {
  it('moves it aside, whole, with what was only in its log', async () => {
    const dataDir = await dataOf(earlier)
    const held = await withOpenLog(dataDir)
    const before = await contentOf(dataDir)
    const { movedTo } = await restore(later, { dataDir, replace: true })
    held.close()
    expect(movedTo).toBe(join(dataDir, 'replaced-2026-03-04T05-06-07Z'))
    expect(await contentOf(dataDir)).toEqual(contentLater)
    expect(before.tables['note']).toEqual([['only in the log']])
    expect(await contentOf(String(movedTo))).toEqual(before)
  })

  it('takes a backup of an older schema', async () => {
    const dataDir = unused()
    await restore(later, {
      dataDir,
      knownMigrations: [...knownMigrations, '20990101_000000_later'],
    })
    expect(await contentOf(dataDir)).toEqual(contentLater)
  })

  /** A row that is in the -wal file only, as after a server was killed. */
  async function withOpenLog(dataDir: string) {
    const client = createClient({ url: `file:${join(dataDir, 'kindred.db')}` })
    await client.execute('PRAGMA journal_mode = WAL')
    await client.execute('PRAGMA wal_autocheckpoint = 0')
    await client.execute('CREATE TABLE note (text TEXT)')
    await client.execute(`INSERT INTO note VALUES ('only in the log')`)
    return client
  }
})

describe('a restore that was broken off', () => {
  const moves: [from: string, to: string][] = [
    ['media', 'restore.ready/replaced/media'],
    ['restore.ready/media', 'media'],
    ['kindred.db', 'restore.ready/replaced/kindred.db'],
    ['restore.ready/kindred.db', 'kindred.db'],
    ['restore.ready/replaced', 'replaced-earlier'],
  ]

  it.each([0, 1, 2, 3, 4, 5])('after %d steps is finished by the next', async (steps) => {
    const dataDir = await dataOf(earlier)
    await cp(later, join(dataDir, 'restore.ready'), { recursive: true })
    await mkdir(join(dataDir, 'restore.ready/replaced'))
    for (const [from, to] of moves.slice(0, steps)) {
      await rename(join(dataDir, from), join(dataDir, to))
    }
    const open = () => openPayload({ file: join(dataDir, 'kindred.db') })
    await expect(open()).rejects.toThrow('was broken off; finish it with')

    const { isEarlier, movedTo } = await restore(later, { dataDir, now: new Date(0) })
    expect(isEarlier).toBe(true)
    expect(await contentOf(dataDir)).toEqual(contentLater)
    const aside = steps < 5 ? 'replaced-1970-01-01T00-00-00Z' : 'replaced-earlier'
    expect(movedTo).toBe(steps < 5 ? join(dataDir, aside) : null)
    expect(await contentOf(join(dataDir, aside))).toEqual(contentEarlier)
    expect(existsSync(join(dataDir, 'restore.ready'))).toBe(false)
    await (await open()).destroy()
  })

  it('while it copied has changed nothing, and the next begins anew', async () => {
    const dataDir = await dataOf(earlier)
    await cp(later, join(dataDir, 'restore.partial'), { recursive: true })
    expect(await contentOf(dataDir)).toEqual(contentEarlier)
    const { isEarlier } = await restore(later, { dataDir, replace: true })
    expect(isEarlier).toBe(false)
    expect(await contentOf(dataDir)).toEqual(contentLater)
    expect(existsSync(join(dataDir, 'restore.partial'))).toBe(false)
  })
})

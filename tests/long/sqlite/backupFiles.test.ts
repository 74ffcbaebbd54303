import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import type { Payload } from 'payload'
import { makeBackup } from '#backup/makeBackup.ts'
import { readManifest } from '#backup/manifest.ts'
import { restoreBackup } from '#backup/restoreBackup.ts'
import { migrations } from '#database/migrations/index.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { contentOf } from '#tests/support/contentOf.ts'
import { make } from '#tests/support/make.ts'
import { picture } from '#tests/support/picture.ts'
import { runCommand, startCommand } from '#tests/support/startCommand.ts'

let booted: Booted
let payload: Payload
let scratch: string
/** What the first picture is kept as. */
let first: string
let folders = 0

const knownMigrations = migrations.map(({ name }) => name)

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
  scratch = await mkdtemp(join(booted.dataDir, 'scratch-'))
  await make(payload, 'topics', { title: 'First', cards: [(await make(payload, 'cards')).id] })
  first = (await upload('first.png')).filename as string
})

afterAll(() => booted.close())

function upload(name: string) {
  return picture({ name }).then((file) =>
    payload.create({
      collection: 'media',
      // What readers have never seen may be deleted.
      data: { alt: name, _status: 'draft' },
      file,
      overrideAccess: true,
    }),
  )
}

/** A path that nothing is at yet. */
function unused(): string {
  return join(scratch, String(folders++))
}

function backUp(said: Partial<Parameters<typeof makeBackup>[0]> = {}) {
  const pause = () => Promise.resolve()
  const { dataDir } = booted
  return makeBackup({
    dataDir,
    into: unused(),
    now: new Date(),
    allowMissing: false,
    pause,
    ...said,
  })
}

function restore(backup: string, said: Partial<Parameters<typeof restoreBackup>[0]> = {}) {
  const now = new Date()
  return restoreBackup({
    backup,
    dataDir: unused(),
    now,
    replace: false,
    knownMigrations,
    ...said,
  })
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).sort()
}

async function modeOf(path: string): Promise<string> {
  return ((await stat(path)).mode & 0o777).toString(8)
}

describe('a backup', () => {
  it('restores to the same rows and the same pictures', async () => {
    const { folder } = await backUp()
    const dataDir = unused()
    await restore(folder, { dataDir })
    const [before, after] = [await contentOf(booted.dataDir), await contentOf(dataDir)]
    expect(after).toEqual(before)
    const stem = first.replace('.png', '')
    expect(after.pictures.map(({ name }) => name)).toEqual([
      `${stem}-640x366.png`,
      `${stem}-700x400.png`,
      first,
    ])
    expect(after.tables['topics']).toHaveLength(1)
  })

  it('is for its owner only, and says what it holds', async () => {
    const now = new Date('2026-03-04T05:06:07.890Z')
    const { folder, manifest, differing } = await backUp({ now })
    expect(folder).toMatch(/\/2026-03-04T05-06-07Z$/)
    expect(await namesIn(folder)).toEqual(['kindred.db', 'manifest.json', 'media'])
    expect(await Promise.all([folder, join(folder, 'media')].map(modeOf))).toEqual(['700', '700'])
    const files = ['kindred.db', 'manifest.json', `media/${first}`]
    const modes = await Promise.all(files.map((file) => modeOf(join(folder, file))))
    expect(modes).toEqual(['600', '600', '600'])
    expect(manifest).toMatchObject({ schema: knownMigrations.at(-1), madeAt: now.toISOString() })
    expect(manifest).toEqual(await readManifest(folder))
    expect(differing).toEqual([])
  })

  it('waits for a lock, and has the new content of a name that was used again meanwhile', async () => {
    // A restored database is not in WAL mode yet: a writer locks readers out.
    const dataDir = unused()
    await restore((await backUp()).folder, { dataDir })
    const into = unused()
    const locking = createClient({ url: `file:${join(dataDir, 'kindred.db')}` })
    await locking.execute('BEGIN EXCLUSIVE')
    const { ended } = await startCommand('backup', [into], { KINDRED_DATA_DIR: dataDir })
    const old = await readFile(join(dataDir, `media/${first}`))
    await hasCopied({ into, bytes: old.length })
    const replaced = Buffer.alloc(old.length, 'x')
    await writeFile(join(dataDir, `media/${first}`), replaced)
    await locking.execute('COMMIT')
    locking.close()
    expect(await ended).toMatchObject({ code: 0 })
    const [name] = await namesIn(into)
    const copied = await readFile(join(into, String(name), `media/${first}`))
    expect(copied.equals(replaced)).toBe(true)
  })

  it('that is killed is not mistaken for one, and does not stop the next', async () => {
    const dataDir = unused()
    await restore((await backUp()).folder, { dataDir })
    const into = unused()
    const locking = createClient({ url: `file:${join(dataDir, 'kindred.db')}` })
    await locking.execute('BEGIN EXCLUSIVE')
    const { kill, ended } = await startCommand('backup', [into], { KINDRED_DATA_DIR: dataDir })
    const { size } = await stat(join(dataDir, `media/${first}`))
    await hasCopied({ into, bytes: size })
    kill()
    await ended
    await locking.execute('COMMIT')
    locking.close()
    const [left, ...others] = await namesIn(into)
    expect([left, others]).toEqual([expect.stringMatching(/\.partial$/), []])
    await expect(restore(join(into, String(left)))).rejects.toThrow('no whole backup')
    const { folder } = await backUp({ dataDir, into, now: new Date(0) })
    await expect(restore(folder)).resolves.toMatchObject({ movedTo: null })
  })

  async function hasCopied({ into, bytes }: { into: string; bytes: number }): Promise<void> {
    for (;;) {
      const [partial] = existsSync(into) ? await namesIn(into) : []
      const file = join(into, partial ?? 'none', `media/${first}`)
      if (existsSync(file) && (await stat(file)).size === bytes) return
      await wait(5)
    }
  }
})

describe('a backup of pictures that are not there', () => {
  it('names them, unless told to go on without', async () => {
    const { id, filename } = await upload('gone.png')
    await rm(join(booted.dataDir, `media/${filename}`))
    const into = unused()
    await expect(backUp({ into })).rejects.toThrow(`not in the media folder: ${filename};`)
    expect(await namesIn(into)).toEqual([])

    const { folder, manifest } = await backUp({ into, allowMissing: true })
    expect(manifest.missing).toEqual([filename])
    await expect(restore(folder)).resolves.toMatchObject({ manifest: { missing: [filename] } })
    await payload.delete({ collection: 'media', id, overrideAccess: true })
  })

  it('takes the snapshot again when they have been deleted in between', async () => {
    const { id, filename } = await upload('deleted.png')
    await rm(join(booted.dataDir, `media/${filename}`))
    const pause = async () => {
      await payload.delete({ collection: 'media', id, overrideAccess: true })
    }
    const { manifest } = await backUp({ pause })
    expect(manifest.files.map(({ path }) => path)).not.toContain(`media/${filename}`)
    expect(manifest.missing).toEqual([])
  })

  it('copies again what was of another size than its row says', async () => {
    const { id, filename } = await upload('changing.png')
    const file = join(booted.dataDir, `media/${filename}`)
    const whole = await readFile(file)
    await writeFile(file, whole.subarray(0, 100))
    let pauses = 0
    const pause = async () => {
      if (pauses++ === 0) await writeFile(file, whole)
    }
    const { manifest, differing } = await backUp({ pause })
    const copied = manifest.files.find(({ path }) => path === `media/${filename}`)
    expect([copied?.bytes, differing]).toEqual([whole.length, []])
    // It changed beside the second snapshot, which may not have its row: the third one has.
    expect(pauses).toBe(2)
    await payload.delete({ collection: 'media', id, overrideAccess: true })
  })
})

describe('a backup is refused', () => {
  it('where there is no database, and makes none', async () => {
    const dataDir = unused()
    await mkdir(dataDir)
    await expect(backUp({ dataDir })).rejects.toThrow('There is no database at')
    expect(await namesIn(dataDir)).toEqual([])
  })

  it('where the folder above is not there, or the name is taken', async () => {
    await expect(backUp({ into: join(unused(), 'typo') })).rejects.toThrow('There is no folder')
    const [into, now] = [unused(), new Date()]
    const { folder } = await backUp({ into, now })
    const before = await readFile(join(folder, 'manifest.json'), 'utf8')
    await expect(backUp({ into, now })).rejects.toThrow('is there already')
    expect(await readFile(join(folder, 'manifest.json'), 'utf8')).toBe(before)
  })

  it('when the database is damaged, and nothing is left behind', async () => {
    const [dataDir, into] = [unused(), unused()]
    await mkdir(dataDir)
    await writeFile(join(dataDir, 'kindred.db'), 'no database at all'.repeat(1000))
    await expect(backUp({ dataDir, into })).rejects.toMatchObject({ code: 'SQLITE_NOTADB' })
    expect(await namesIn(into)).toEqual([])
  })
})

describe('the commands', () => {
  it('say in one line what they need, and end with 1', async () => {
    const KINDRED_DATA_DIR = unused()
    for (const name of ['backup', 'restore']) {
      const { code, output } = await runCommand(name, [], { KINDRED_DATA_DIR })
      expect([code, output]).toEqual([1, expect.stringMatching(/^Say .* -- <.*folder>.*\n$/)])
    }
    const wrong = await runCommand('restore', [booted.dataDir], { KINDRED_DATA_DIR })
    expect(wrong).toEqual({ code: 1, output: expect.stringMatching(/^.* is no whole backup.*\n$/) })
    expect(existsSync(KINDRED_DATA_DIR)).toBe(false)
  })

  it('do nothing on a MongoDB but say what to type, without the password', async () => {
    const DATABASE_URL = 'mongodb://ann:pass%20phrase@db.example.org/kindred?replicaSet=rs0'
    for (const name of ['backup', 'restore']) {
      const folder = unused()
      const { code, output } = await runCommand(name, [folder], { DATABASE_URL })
      expect([code, existsSync(folder)]).toEqual([1, false])
      expect(output).toContain(`mongo${name === 'backup' ? 'dump' : 'restore'} --oplog`)
      expect(output).not.toContain('phrase')
    }
  })

  it('make and restore a backup', async () => {
    const [into, dataDir] = [unused(), unused()]
    const made = await runCommand('backup', [into], { KINDRED_DATA_DIR: booted.dataDir })
    expect(made).toEqual({ code: 0, output: expect.stringMatching(/^Backed up to .*Z: /) })
    const [name] = await namesIn(into)
    const variables = { KINDRED_DATA_DIR: dataDir }
    const restored = await runCommand('restore', [join(into, String(name))], variables)
    expect(restored).toEqual({ code: 0, output: expect.stringMatching(/^Restored the backup of/) })
    expect(await contentOf(dataDir)).toEqual(await contentOf(booted.dataDir))
  })
})

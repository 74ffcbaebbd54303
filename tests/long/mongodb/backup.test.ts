import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from '@jest/globals'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { mongoCommands } from '#backup/mongoCommands.ts'
import { publicLists, publicPages } from '#tests/support/publicAnswers.ts'
import { startServer, type StartedServer } from '#tests/support/startServer.ts'
import { findProgram } from '../../../launch/findProgram.js'

declare const testDatabase: 'sqlite' | 'mongodb'

const run = promisify(execFile)
const PATH = [process.env['KINDRED_MONGODB_TOOLS'], process.env['PATH']].filter(Boolean).join(':')
const hasTools = ['mongodump', 'mongorestore'].every((name) => findProgram([name], { PATH }))
const onMongodb = testDatabase === 'mongodb' ? describe : describe.skip
// A running MongoDB that is named is somebody's: a restore needs an empty one.
const mongod = process.env['MONGOMS_SYSTEM_BINARY']
const withTools = hasTools && mongod ? it : it.skip

if (testDatabase === 'mongodb' && withTools === it.skip) {
  process.stdout.write(
    'skipped: no mongodump and mongorestore on the PATH or in KINDRED_MONGODB_TOOLS, or no mongod to start\n',
  )
}

const collections = ['topics', 'articles', 'resources', 'practice-models', 'cards', 'organizations']
const undo: (() => Promise<unknown>)[] = []

afterAll(async () => {
  for (const step of undo.reverse()) await step()
})

/** A replica set of its own: the dump is of a whole instance, and is restored into an empty one. */
async function startMongod(): Promise<string> {
  const set = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    binary: { systemBinary: String(mongod), checkMD5: false },
  })
  undo.push(() => set.stop())
  const url = new URL(set.getUri())
  url.pathname = '/kindred'
  return url.href
}

async function start(url: string, dataDir: string, demo: 'on' | 'off'): Promise<StartedServer> {
  const variables = { KINDRED_DATA_DIR: dataDir, DATABASE_URL: url, KINDRED_DEMO: demo }
  const server = await startServer({ ...variables, ADMIN: 'off', LOG_LEVEL: 'error' })
  undo.push(() => server.stopAtOnce())
  return server
}

async function answersOf(server: StartedServer): Promise<string> {
  return `${await publicLists(server, collections)}\n${await publicPages(server)}`
}

onMongodb('the documented commands', () => {
  withTools(
    'back up one instance and restore another, for which mongodump and mongorestore are needed',
    async () => {
      const scratch = await mkdtemp(join(tmpdir(), 'kindred-mongodb-'))
      undo.push(() => rm(scratch, { recursive: true, force: true }))
      const [folder, oldData, newData] = ['backup', 'old', 'new'].map((n) => join(scratch, n))
      const [oldUrl, newUrl] = [await startMongod(), await startMongod()]
      const first = await start(oldUrl, String(oldData), 'on')
      await mkdir(join(String(oldData), 'media'), { recursive: true })

      const paths = { folder: String(folder) }
      const type = (commands: string) =>
        run('bash', ['-euc', commands], { env: { ...process.env, PATH } })
      await type(mongoCommands({ part: 'backup', url: oldUrl, dataDir: String(oldData), ...paths }))
      expect(await readdir(paths.folder)).toEqual(['kindred.archive.gz', 'media'])
      await type(
        mongoCommands({ part: 'restore', url: newUrl, dataDir: String(newData), ...paths }),
      )
      const second = await start(newUrl, String(newData), 'off')
      const restored = await answersOf(second)
      expect(restored).toContain('/family-centered')
      expect(restored).toBe(await answersOf(first))
    },
    300_000,
  )
})

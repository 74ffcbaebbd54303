import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { askEveryDoor } from '#tests/support/askEveryDoor.ts'
import { expectUnharmed } from '#tests/support/expectUnharmed.ts'
import { startLoad, type Load } from '#tests/support/history/load.ts'
import { staffHeaders } from '#tests/support/history/staff.ts'
import { beginServer, freePort, login, runServer, type Server } from '#tests/support/runServer.ts'
import { until } from '#tests/support/until.ts'
import { watchHealth, type Health } from '#tests/support/watchHealth.ts'

const awayAtStartMs = 20_000
const awayMs = 30_000
const writesAround = 100

let dataDir: string
let file: string
let elsewhere: string
let server: Server
let health: Health
let load: Load

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kindred-away-'))
  file = join(dataDir, 'kindred.db')
  elsewhere = join(dataDir, 'elsewhere.db')
  server = await runServer({ dataDir, port: await freePort() })
}, 300_000)

// Each by itself, so that one that fails keeps no other from ending; a load goes on until it is stopped.
afterEach(() => health.stop())
afterEach(() => load.stop(), 300_000)
afterEach(() => server.kill())
afterEach(() => rm(dataDir, { recursive: true, force: true }))

it('started without its file, the server waits for it and makes no other', async () => {
  await server.stop()
  await rename(file, elsewhere)
  const begun = await beginServer({ dataDir, port: await freePort() })
  server = begun.server
  health = watchHealth(server.origin)
  const startedAt = performance.now()
  await until(() => health.live.includes(200))
  const said = await askEveryDoor({ origin: server.origin, headers: { Authorization: 'JWT none' } })
  await wait(Math.max(0, awayAtStartMs - (performance.now() - startedAt)))
  const readyBefore = new Set(health.ready)
  const wasMade = existsSync(file)
  await rename(elsewhere, file)
  await begun.listening
  load = await startLoad({ origin: server.origin, login, writers: 8 })
  await load.reaches(writesAround)
  await until(() => health.ready.at(-1) === 200)
  const where = { origin: server.origin, file }
  await expectUnharmed('SQLite, away for 20 s at the start', await load.stop(), where)

  expect(readyBefore).not.toContain(200)
  expect(readyBefore).toContain(503)
  expect(wasMade).toBe(false)
  expect(server.lines.join('\n')).toContain(`${file} is missing`)
  for (const one of Object.values(said)) {
    expect(one).toEqual({ status: 503, code: 'NOT_READY', retryAfter: '1' })
  }
  expectNeverEnded()
}, 360_000)

it('a file that is moved away under load is waited for, and read meanwhile', async () => {
  health = watchHealth(server.origin)
  const { origin } = server
  const headers = await staffHeaders(origin, login)
  load = await startLoad({ origin, login, writers: 8 })
  await load.reaches(writesAround)
  await rename(file, elsewhere)
  const goneAt = performance.now()
  const said = await askEveryDoor({ origin, headers })
  await until(() => health.ready.at(-1) === 503)
  await wait(Math.max(0, awayMs - (performance.now() - goneAt)))
  await rename(elsewhere, file)
  await load.reaches(load.acknowledged() + writesAround)
  await until(() => health.ready.at(-1) === 200)
  await expectUnharmed('SQLite, away for 30 s', await load.stop(), { origin, file })

  const read = { status: 200, code: undefined, retryAfter: null }
  const refused = { status: 503, code: 'DATABASE_NOT_WRITABLE', retryAfter: '1' }
  expect(said).toEqual({
    ...{ 'a read': read, 'a read of staff': read, 'who am I': read, 'a query': read },
    ...{ 'a write': refused, 'a mutation': refused, 'a log-in': refused },
  })
  expectNeverEnded()
}, 360_000)

function expectNeverEnded(): void {
  expect(new Set(health.live.slice(health.live.indexOf(200)))).toEqual(new Set([200]))
  expect(process.kill(server.pid, 0)).toBe(true)
}

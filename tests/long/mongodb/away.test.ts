import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { askEveryDoor } from '#tests/support/askEveryDoor.ts'
import { expectUnharmed } from '#tests/support/expectUnharmed.ts'
import { startLoad, type Load } from '#tests/support/history/load.ts'
import { staffHeaders } from '#tests/support/history/staff.ts'
import { ReplicaSet } from '#tests/support/replicaSet/ReplicaSet.ts'
import { beginServer, freePort, login, type Server } from '#tests/support/runServer.ts'
import { until } from '#tests/support/until.ts'
import { watchHealth, type Health } from '#tests/support/watchHealth.ts'

const awayAtStartMs = 20_000
const awayMs = 30_000
const writesAround = 30

let dataDir: string
let set: ReplicaSet
let server: Server
let listening: Promise<void>
let health: Health
let load: Load

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kindred-away-'))
  set = await ReplicaSet.start(1)
}, 360_000)

// Each by itself, so that one that fails keeps no other from ending; a load goes on until it is stopped.
afterEach(() => health.stop())
afterEach(() => load.stop(), 300_000)
afterEach(() => server.kill())
afterEach(() => set.destroy())
afterEach(() => rm(dataDir, { recursive: true, force: true }))

it('started without its database, the server waits for it', async () => {
  await set.killAll()
  await begin()
  const startedAt = performance.now()
  await until(() => health.live.includes(200))
  const said = await askEveryDoor({ origin: server.origin, headers: { Authorization: 'JWT none' } })
  await wait(Math.max(0, awayAtStartMs - (performance.now() - startedAt)))
  const readyBefore = new Set(health.ready)
  await set.startAll()
  await listening
  await expectWorking('MongoDB, away for 20 s at the start')

  expect(readyBefore).not.toContain(200)
  expect(readyBefore).toContain(503)
  for (const one of Object.values(said)) {
    expect(one).toEqual({ status: 503, code: 'NOT_READY', retryAfter: '1' })
  }
}, 360_000)

it('a database that goes away under load is waited for', async () => {
  await begin()
  await listening
  const { origin } = server
  const headers = await staffHeaders(origin, login)
  load = await startLoad({ origin, login, writers: 6 })
  await load.reaches(writesAround)
  await set.killAll()
  const goneAt = performance.now()
  const said = [await askEveryDoor({ origin, headers }), await askEveryDoor({ origin, headers })]
  await until(() => health.ready.at(-1) === 503)
  await wait(Math.max(0, awayMs - (performance.now() - goneAt)))
  await set.startAll()
  await load.reaches(load.acknowledged() + writesAround)
  await until(() => health.ready.at(-1) === 200)
  await expectUnharmed('MongoDB, away for 30 s', await load.stop(), { origin })

  for (const one of said.flatMap((answers) => Object.values(answers))) {
    expect(one).toEqual({ status: 503, code: 'DATABASE_UNAVAILABLE', retryAfter: '1' })
  }
  expectNeverEnded()
}, 540_000)

async function begin(): Promise<void> {
  const variables = { DATABASE_URL: set.url }
  const begun = await beginServer({ dataDir, port: await freePort(), variables })
  server = begun.server
  listening = begun.listening
  health = watchHealth(server.origin)
}

async function expectWorking(title: string): Promise<void> {
  const { origin } = server
  load = await startLoad({ origin, login, writers: 6 })
  await load.reaches(writesAround)
  await until(() => health.ready.at(-1) === 200)
  await expectUnharmed(title, await load.stop(), { origin })
  expectNeverEnded()
}

/** Once it listened it answered all the time, and is the process that was started. */
function expectNeverEnded(): void {
  expect(new Set(health.live.slice(health.live.indexOf(200)))).toEqual(new Set([200]))
  expect(process.kill(server.pid, 0)).toBe(true)
}

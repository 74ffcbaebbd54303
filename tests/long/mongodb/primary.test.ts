import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals'
import { expectUnharmed } from '#tests/support/expectUnharmed.ts'
import { startLoad, type Load } from '#tests/support/history/load.ts'
import { login } from '#tests/support/runServer.ts'
import { serverOnReplicaSet, type ServerOnReplicaSet } from '#tests/support/serverOnReplicaSet.ts'
import { until } from '#tests/support/until.ts'
import { statusOf, watchHealth, type Health } from '#tests/support/watchHealth.ts'

const downMs = 5000
const partitionMs = 20_000
const stepDowns = 3
const writesAround = 30

let started: ServerOnReplicaSet
let load: Load
let health: Health

beforeAll(async () => {
  started = await serverOnReplicaSet(3)
}, 360_000)

// Were they to go on after a failure, they would keep the tests from ending.
afterEach(() => load.stop(), 300_000)
afterEach(() => health.stop())
afterAll(() => started.end(), 300_000)

it('the primary is killed under load, and comes back', async () => {
  await begin()
  const primary = await started.set.primary()
  await primary.kill()
  await wait(downMs)
  await primary.start()
  await end('MongoDB, primary killed for 5 s')
}, 360_000)

it('the primary steps down under load, again and again', async () => {
  await begin()
  for (let count = 0; count < stepDowns; count++) {
    await started.set.stepDown()
    await load.reaches(load.acknowledged() + writesAround)
    await started.set.whole()
  }
  await end(`MongoDB, ${stepDowns} step-downs`)
}, 360_000)

it('the primary is cut off from everybody under load, and what it alone had is taken back', async () => {
  await begin()
  const primary = await started.set.primary()
  started.set.cutOff(primary)
  // Not by the server: it shows that there was something to be rolled back.
  await primary.run({ insert: 'alone', documents: [{ _id: 1 }], writeConcern: { w: 1 } }, 'beside')
  await wait(partitionMs)
  started.set.heal()
  await end('MongoDB, primary cut off for 20 s')

  const now = await started.set.primary()
  const { n } = await now.run({ count: 'alone' }, 'beside')
  expect(n).toBe(0)
}, 540_000)

async function begin(): Promise<void> {
  const { origin } = started.server
  health = watchHealth(origin)
  load = await startLoad({ origin, login, writers: 6 })
  await load.reaches(writesAround)
}

/** The same server goes on once the fault is over. */
async function end(title: string): Promise<void> {
  const { origin, pid } = started.server
  await started.set.whole()
  await load.reaches(load.acknowledged() + writesAround)
  await until(async () => (await statusOf(`${origin}/readyz`)) === 200)
  await expectUnharmed(title, await load.stop(), { origin })
  expect(new Set(health.live)).toEqual(new Set([200]))
  expect(process.kill(pid, 0)).toBe(true)
}

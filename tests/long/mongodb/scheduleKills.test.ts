import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { openPayload } from '#tests/support/openPayload.ts'
import { planMany } from '#tests/support/planMany.ts'
import { areNumbered, mostAttempts, outcomesOf, statesOf } from '#tests/support/plansDone.ts'
import { freePort, runServer, type Server } from '#tests/support/runServer.ts'
import { serverOnReplicaSet, type ServerOnReplicaSet } from '#tests/support/serverOnReplicaSet.ts'
import { until } from '#tests/support/until.ts'

const plansAtAll = 40
const kills = 4

let started: ServerOnReplicaSet
let second: { server: Server; dataDir: string; port: number }
let payload: Payload

beforeAll(async () => {
  started = await serverOnReplicaSet(1)
  payload = await openPayload({ url: started.set.url })
  const dataDir = await mkdtemp(join(tmpdir(), 'kindred-second-'))
  const port = await freePort()
  second = { dataDir, port, server: await runSecond({ dataDir, port }) }
}, 360_000)

afterAll(async () => {
  await second.server.stop()
  await payload.destroy()
  await rm(second.dataDir, { recursive: true, force: true })
  await started.end()
}, 300_000)

function runSecond(settings: { dataDir: string; port: number }): Promise<Server> {
  return runServer({ ...settings, variables: { DATABASE_URL: started.set.url } })
}

/** One of the two, in turn; the other goes on meanwhile. */
async function killAndStartAgain(kill: number): Promise<void> {
  if (kill % 2 === 0) {
    await started.server.kill()
    await started.startAgain()
    return
  }
  await second.server.kill()
  second.server = await runSecond(second)
}

it(`${kills} kills of two servers leave each of ${plansAtAll} plans done exactly once`, async () => {
  const { docs } = await payload.find({ collection: 'users', limit: 1 })
  const plans = await planMany(payload, { count: plansAtAll, requestedBy: String(docs[0]?.id) })
  // A killed process leaves its transaction, and what that has locked, for a minute otherwise.
  await started.set.members[0]?.run({ setParameter: 1, transactionLifetimeLimitSeconds: 5 })
  const left: Record<string, number>[] = []
  for (let kill = 1; kill <= kills; kill++) {
    const enough = (kill * plansAtAll) / (kills + 1)
    await until(async () => ((await statesOf(payload, plans))['done'] ?? 0) >= enough)
    left.push(await statesOf(payload, plans))
    await killAndStartAgain(kill)
  }
  await until(async () => (await statesOf(payload, plans))['done'] === plansAtAll)
  await until(() => areNumbered(payload, plans))

  process.stdout.write(
    `MongoDB, ${kills} kills of two servers: ${JSON.stringify(left)}, ` +
      `at most ${await mostAttempts(payload, plans)} attempts\n`,
  )
  expect(await outcomesOf(payload, plans)).toEqual(plans)
}, 300_000)

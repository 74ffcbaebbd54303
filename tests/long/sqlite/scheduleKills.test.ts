import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { checkFile } from '#tests/support/history/checkFile.ts'
import { openPayload } from '#tests/support/openPayload.ts'
import { planMany } from '#tests/support/planMany.ts'
import { mostAttempts, outcomesOf, statesOf } from '#tests/support/plansDone.ts'
import { freePort, runServer, type Server } from '#tests/support/runServer.ts'
import { until } from '#tests/support/until.ts'

const plansAtAll = 80
const kills = 6

let dataDir: string
let port: number
let server: Server
let payload: Payload

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kindred-schedule-'))
  port = await freePort()
  server = await runServer({ dataDir, port })
  await server.stop()
  payload = await openPayload({ file: join(dataDir, 'kindred.db') })
}, 300_000)

afterAll(async () => {
  await server.stop()
  await payload.destroy()
  await rm(dataDir, { recursive: true, force: true })
})

it(`${kills} kills of the server leave each of ${plansAtAll} plans done exactly once`, async () => {
  const { docs } = await payload.find({ collection: 'users', limit: 1 })
  const plans = await planMany(payload, { count: plansAtAll, requestedBy: String(docs[0]?.id) })
  const left: Record<string, number>[] = []
  for (let kill = 1; kill <= kills; kill++) {
    server = await runServer({ dataDir, port })
    const enough = (kill * plansAtAll) / (kills + 1)
    await until(async () => ((await statesOf(payload, plans))['done'] ?? 0) >= enough)
    await server.kill()
    left.push(await statesOf(payload, plans))
    expect(await checkFile(join(dataDir, 'kindred.db'))).toEqual([])
  }
  server = await runServer({ dataDir, port })
  await until(async () => (await statesOf(payload, plans))['done'] === plansAtAll)

  process.stdout.write(
    `SQLite, ${kills} kills of the schedule: ${JSON.stringify(left)}, ` +
      `at most ${await mostAttempts(payload, plans)} attempts\n`,
  )
  expect(await outcomesOf(payload, plans)).toEqual(plans)
  expect(left.every((states) => (states['waiting'] ?? 0) > 0)).toBe(true)
  expect(await checkFile(join(dataDir, 'kindred.db'))).toEqual([])
}, 300_000)

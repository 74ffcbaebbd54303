import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { checkFile } from '#tests/support/history/checkFile.ts'
import { checkHistory, type Checked } from '#tests/support/history/checkHistory.ts'
import { startLoad } from '#tests/support/history/load.ts'
import { report } from '#tests/support/history/report.ts'
import type { History } from '#tests/support/history/write.ts'
import { holdLock } from '#tests/support/holdLock.ts'
import { killUnderLoad } from '#tests/support/killUnderLoad.ts'
import { freePort, login, runServer, type Server } from '#tests/support/runServer.ts'

const mostKills = 60
const mostLocks = 20
const lockMs = 1000
const entry = 'tests/support/stockServer.ts'

let dataDir: string
let file: string
let port: number
let server: Server

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kindred-stock-'))
  file = join(dataDir, 'kindred.db')
  port = await freePort()
  // Only Kindred makes the tables and the first account.
  server = await runServer({ dataDir, port })
  await server.stop()
})

afterEach(async () => {
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

/** Were these ever to find nothing, then so might the tests of Kindred itself, whatever it did. */
describe('the same faults with the adapter as it comes', () => {
  it('locks, with transactions: acknowledged writes are lost or torn', async () => {
    server = await runStock({ STOCK_TRANSACTIONS: 'on' })
    let checked = await checkLocked()
    for (let lock = 1; lock < mostLocks && !isDamaged(checked); lock++)
      checked = await checkLocked()

    report('stock adapter with transactions, locks', checked)
    expect(isDamaged(checked)).toBe(true)
  }, 300_000)

  it('kills, without transactions: documents are torn', async () => {
    server = await runStock()
    const load = await startLoad({ origin: server.origin, login, writers: 8 })
    let kills = 0
    do {
      await killUnderLoad(server, load)
      server = await runStock()
      kills++
    } while ((await checkFile(file)).length === 0 && kills < mostKills)
    const checked = await checkNow(await load.stop())

    report(`stock adapter without transactions, kills: ${kills}`, checked)
    expect(checked.torn.length).toBeGreaterThan(0)
  }, 600_000)
})

function runStock(variables: Record<string, string> = {}): Promise<Server> {
  return runServer({ dataDir, port, entry, variables })
}

async function checkLocked(): Promise<Checked> {
  const load = await startLoad({ origin: server.origin, login, writers: 8 })
  await load.reaches(50)
  await holdLock(file, lockMs)
  await load.reaches(load.acknowledged() + 50)
  return checkNow(await load.stop())
}

function checkNow(history: History): Promise<Checked> {
  return checkHistory(history, { origin: server.origin, login, file, isOurs: false })
}

function isDamaged({ lost, torn }: Checked): boolean {
  return lost.length + torn.length > 0
}

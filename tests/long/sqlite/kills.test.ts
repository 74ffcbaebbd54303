import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { checkFile } from '#tests/support/history/checkFile.ts'
import { checkHistory } from '#tests/support/history/checkHistory.ts'
import { startLoad, type Load } from '#tests/support/history/load.ts'
import { report } from '#tests/support/history/report.ts'
import { startTravels, type Travels } from '#tests/support/history/travels.ts'
import { killUnderLoad } from '#tests/support/killUnderLoad.ts'
import { freePort, login, runServer, type Server } from '#tests/support/runServer.ts'

const kills = 50

let dataDir: string
let server: Server
let load: Load
let travels: Travels

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kindred-kills-'))
})

// Were they to go on after a failure, they would keep the tests from ending.
afterAll(async () => {
  await Promise.all([load.stop(), travels.stop()])
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

it(`${kills} kills under load lose and tear nothing`, async () => {
  const port = await freePort()
  const file = join(dataDir, 'kindred.db')
  server = await runServer({ dataDir, port })
  const { origin } = server
  load = await startLoad({ origin, login, writers: 8 })
  travels = await startTravels({ origin, login })
  const unanswered: number[] = []
  for (let kill = 0; kill < kills; kill++) {
    await travels.next(1)
    unanswered.push(await killUnderLoad(server, load))
    server = await runServer({ dataDir, port })
    expect(await checkFile(file)).toEqual([])
  }
  const travelled = await travels.stop()
  const checked = await checkHistory(await load.stop(), { origin, login, file })

  report(`SQLite, ${kills} kills, ${travelled} moves and withdrawals`, checked)
  expect(travelled).toBeGreaterThanOrEqual(kills)
  expect(Math.min(...unanswered)).toBeGreaterThan(0)
  expect(checked.cut).toBeGreaterThanOrEqual(kills)
  const { lost, torn, duplicated, kept } = checked
  expect({ lost, torn, duplicated, kept }).toEqual({ lost: [], torn: [], duplicated: [], kept: [] })
  // A server that is starting says so.
  const others = Object.keys(checked.refused).filter((code) => code !== 'NOT_READY')
  expect(others).toEqual(['VALUE_NOT_UNIQUE'])
}, 600_000)

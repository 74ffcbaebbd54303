import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { checkHistory } from '#tests/support/history/checkHistory.ts'
import { startLoad, type Load } from '#tests/support/history/load.ts'
import { report } from '#tests/support/history/report.ts'
import { startTravels, type Travels } from '#tests/support/history/travels.ts'
import { killUnderLoad } from '#tests/support/killUnderLoad.ts'
import { login } from '#tests/support/runServer.ts'
import { serverOnReplicaSet, type ServerOnReplicaSet } from '#tests/support/serverOnReplicaSet.ts'

const kills = 50

let started: ServerOnReplicaSet
let load: Load
let travels: Travels

beforeAll(async () => {
  started = await serverOnReplicaSet(1)
}, 360_000)

// Were they to go on after a failure, they would keep the tests from ending.
afterAll(() => Promise.all([load.stop(), travels.stop()]), 300_000)
afterAll(() => started.end(), 300_000)

it(`${kills} kills of the server under load lose and tear nothing`, async () => {
  const { origin } = started.server
  load = await startLoad({ origin, login, writers: 8 })
  travels = await startTravels({ origin, login })
  const unanswered: number[] = []
  for (let kill = 0; kill < kills; kill++) {
    await travels.next(1)
    unanswered.push(await killUnderLoad(started.server, load))
    await started.startAgain()
  }
  const travelled = await travels.stop()
  const checked = await checkHistory(await load.stop(), { origin, login })

  report(`MongoDB, ${kills} kills, ${travelled} moves and withdrawals`, checked)
  expect(travelled).toBeGreaterThanOrEqual(kills)
  expect(Math.min(...unanswered)).toBeGreaterThan(0)
  expect(checked.cut).toBeGreaterThanOrEqual(kills)
  const { lost, torn, duplicated, kept } = checked
  expect({ lost, torn, duplicated, kept }).toEqual({ lost: [], torn: [], duplicated: [], kept: [] })
  expect(Object.keys(checked.statuses).filter((status) => Number(status) >= 500)).toEqual(
    checked.statuses[503] === undefined ? [] : ['503'],
  )
}, 900_000)

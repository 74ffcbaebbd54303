import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { checkHistory } from '#tests/support/history/checkHistory.ts'
import { startLoad } from '#tests/support/history/load.ts'
import { report } from '#tests/support/history/report.ts'
import { freePort, login, runServer, type Server } from '#tests/support/runServer.ts'
import { runLauncher } from '#tests/support/startServer.ts'

let dataDir: string
let server: Server

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kindred-seed-'))
  server = await runServer({ dataDir, port: await freePort() })
})

afterAll(async () => {
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

it('the seed is loaded beside a server under load, whole, and nothing of either is lost', async () => {
  const { origin } = server
  const load = await startLoad({ origin, login, writers: 8 })
  const first = await seed()
  const checked = await checkHistory(await load.stop(), {
    origin,
    login,
    file: join(dataDir, 'kindred.db'),
  })
  const second = await seed()

  report('SQLite, seed beside the server', checked)
  expect(first).toEqual({
    code: 0,
    output: expect.stringMatching(/^Seeded: [1-9]\d* created, 0 unchanged, 0 kept/m),
  })
  const { lost, torn, duplicated, kept } = checked
  expect({ lost, torn, duplicated, kept }).toEqual({ lost: [], torn: [], duplicated: [], kept: [] })
  // Whoever waited too long for the seed was told so.
  expect(['VALUE_NOT_UNIQUE', 'DATABASE_BUSY']).toEqual(
    expect.arrayContaining(Object.keys(checked.refused)),
  )
  expect(second).toEqual({
    code: 0,
    output: expect.stringMatching(
      /^Seeded: 0 created, [1-9]\d* unchanged, 0 kept, 0 overwritten\.$/m,
    ),
  })
}, 300_000)

function seed() {
  return runLauncher(['launch/command.js', 'seeds/index.ts'], {
    DATABASE_URL: '',
    KINDRED_DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
  })
}

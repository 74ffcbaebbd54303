import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { checkHistory } from '#tests/support/history/checkHistory.ts'
import { startLoad } from '#tests/support/history/load.ts'
import { probeLivez } from '#tests/support/history/probeLivez.ts'
import { report } from '#tests/support/history/report.ts'
import { holdLock } from '#tests/support/holdLock.ts'
import { freePort, login, runServer, type Server } from '#tests/support/runServer.ts'

const patienceMs = 5000
const writesAround = 100

let dataDir: string
let server: Server

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kindred-locks-'))
  server = await runServer({ dataDir, port: await freePort() })
})

afterAll(async () => {
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

describe('a program that locks the file while eight people write', () => {
  it.each([300, 1500, 4000, 7000])(
    'for %i ms loses and tears nothing',
    async (lockMs) => {
      const { origin } = server
      const file = join(dataDir, 'kindred.db')
      const load = await startLoad({ origin, login, writers: 8 })
      await load.reaches(writesAround)
      const probe = probeLivez(origin)
      await holdLock(file, lockMs)
      const livezWhileLockedMs = await probe.stop()
      await load.reaches(load.acknowledged() + writesAround)
      const checked = await checkHistory(await load.stop(), { origin, login, file })

      report(
        `SQLite, lock of ${lockMs / 1000} s (/livez meanwhile ${livezWhileLockedMs} ms)`,
        checked,
      )
      const { lost, torn, duplicated, kept, unknown, cut } = checked
      expect({ lost, torn, duplicated, kept, unknown, cut }).toEqual({
        ...{ lost: [], torn: [], duplicated: [], kept: [] },
        ...{ unknown: 0, cut: 0 },
      })
      const { DATABASE_BUSY = 0, VALUE_NOT_UNIQUE = 0, ...others } = checked.refused
      expect(others).toEqual({})
      expect(VALUE_NOT_UNIQUE).toBeGreaterThan(0)
      // The eight come one after the other when the lock ends: on a slow machine the last of them waits in vain.
      if (lockMs < patienceMs / 2) expect(DATABASE_BUSY).toBe(0)
      if (lockMs > patienceMs) expect(DATABASE_BUSY).toBeGreaterThan(0)
      expect(Object.keys(checked.statuses)).not.toContain('500')
      // A busy wait would freeze the event loop for the length of the lock.
      expect(livezWhileLockedMs).toBeLessThan(Math.max(1000, lockMs / 2))
    },
    360_000,
  )
})

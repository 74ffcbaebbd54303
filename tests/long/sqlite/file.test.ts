import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { cp, mkdtemp, open, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { checkHistory, type Checked } from '#tests/support/history/checkHistory.ts'
import { startLoad } from '#tests/support/history/load.ts'
import { report } from '#tests/support/history/report.ts'
import { staffHeaders } from '#tests/support/history/staff.ts'
import type { History } from '#tests/support/history/write.ts'
import { killUnderLoad } from '#tests/support/killUnderLoad.ts'
import { freePort, login, runServer, type Server } from '#tests/support/runServer.ts'
import { statusOf, until } from '#tests/support/until.ts'

let dataDir: string
let file: string
let port: number
const running: Server[] = []

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kindred-file-'))
  file = join(dataDir, 'kindred.db')
  port = await freePort()
})

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()))
  await rm(dataDir, { recursive: true, force: true })
})

async function run(settings: { until?: RegExp } = {}): Promise<Server> {
  const server = await runServer({ dataDir, port, ...settings })
  running.push(server)
  return server
}

const notYet = /cannot be used yet/

it('a second server on one file is refused, and the next one starts when the first is gone', async () => {
  const first = await run()
  const second = runServer({ dataDir, port: await freePort() })
  await expect(second).rejects.toThrow('Another Kindred server uses')
  expect(await statusOf(`${first.origin}/readyz`)).toBe(200)
  await first.kill()
  const third = await run()
  expect(await statusOf(`${third.origin}/readyz`)).toBe(200)
}, 300_000)

describe('a disk that is full', () => {
  beforeEach(() => mount('-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', dataDir))
  afterEach(() => umount(dataDir))

  it('refuses writes, answers reads, and goes on when there is room again', async () => {
    const { origin, lines } = await run()
    const load = await startLoad({ origin, login, writers: 8 })
    await load.reaches(50)
    const filler = join(dataDir, 'filler')
    execFileSync('sh', ['-c', `head -c 64m /dev/zero > ${filler} 2>/dev/null || true`])
    await until(async () => (await statusOf(`${origin}/readyz`)) === 503)
    const whileFull = {
      livez: await statusOf(`${origin}/livez`),
      read: await statusOf(`${origin}/api/topics`),
    }
    await until(() => lines.some((line) => line.includes('the database cannot be used')))
    const acknowledged = load.acknowledged()
    await rm(filler)
    await until(async () => (await statusOf(`${origin}/readyz`)) === 200)
    await load.reaches(acknowledged + 50)
    const checked = await checkHistory(await load.stop(), { origin, login, file })

    report('SQLite, full disk', checked)
    expect(whileFull).toEqual({ livez: 200, read: 200 })
    expectNothingLost(checked)
    expect(Object.keys(checked.refused)).toContain('DATABASE_NOT_WRITABLE')
    expect(Object.keys(checked.statuses)).not.toContain('500')
  }, 360_000)
})

describe('a file that is read-only', () => {
  it('is read and not written, and written again when it may be', async () => {
    const first = await run()
    const headers = await staffHeaders(first.origin, login)
    await first.stop()
    mount('--bind', file, file)
    mount('-o', 'remount,ro,bind', file)
    const { origin, lines } = await run()
    const body = JSON.stringify({ title: 'New' })
    const write = () =>
      fetch(`${origin}/api/cards`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body,
      })
    const refused = await write()
    const whileReadOnly = {
      readyz: await statusOf(`${origin}/readyz`),
      livez: await statusOf(`${origin}/livez`),
      read: await statusOf(`${origin}/api/cards`, { headers }),
      write: [refused.status, ((await refused.json()) as Refusal).errors[0]?.code],
    }
    await until(() => lines.some((line) => line.includes('is read-only')))
    umount(file)
    await until(async () => (await statusOf(`${origin}/readyz`)) === 200)
    const { status } = await write()

    print('SQLite, read-only file', { acknowledged: 1, refused: 1 })
    expect(whileReadOnly).toEqual({
      ...{ readyz: 503, livez: 200, read: 200 },
      write: [503, 'DATABASE_NOT_WRITABLE'],
    })
    expect(status).toBe(201)
  }, 300_000)
})

type Refusal = { errors: { code: string }[] }

describe('a header that is damaged', () => {
  it('is left as it is, and the server waits for it to be mended', async () => {
    const first = await run()
    const load = await startLoad({ origin: first.origin, login, writers: 4 })
    await load.reaches(40)
    const history = await load.stop()
    await first.stop()
    const header = readFileSync(file).subarray(0, 100)
    await overwrite(file, Buffer.from('this is no database any more'))
    const before = hashOf(file)

    const { origin, lines } = await run({ until: notYet })
    const whileDamaged = {
      livez: await statusOf(`${origin}/livez`),
      readyz: await statusOf(`${origin}/readyz`),
      read: await statusOf(`${origin}/api/topics`),
      said: lines.some((line) => line.includes('not a database')),
    }
    const after = hashOf(file)
    await overwrite(file, header)
    await until(async () => (await statusOf(`${origin}/readyz`)) === 200)
    const checked = await checkHistory(history, { origin, login, file })

    report('SQLite, damaged header', checked)
    expect(whileDamaged).toEqual({ livez: 200, readyz: 503, read: 503, said: true })
    expect(after).toBe(before)
    expectNothingLost(checked)
  }, 300_000)
})

describe('a log that was cut short', () => {
  /** Parts of the log that are left; a whole one last. */
  const cuts = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1]

  it('keeps the server from starting wherever acknowledged changes are gone', async () => {
    const first = await run()
    const load = await startLoad({ origin: first.origin, login, writers: 8 })
    await load.reaches(60)
    await killUnderLoad(first, load)
    const history = await load.stop()
    const killed = await mkdtemp(join(tmpdir(), 'kindred-killed-'))
    await cp(dataDir, killed, { recursive: true })
    const bytes = statSync(`${file}-wal`).size
    const outcomes: string[] = []
    for (const cut of cuts) {
      await moveTo(killed)
      await truncate(`${file}-wal`, Math.floor(bytes * cut))
      const server = await run({ until: /Kindred is listening|cannot be used yet/ })
      const outcome = await outcomeOf(server)
      // What was cut off held nothing any more.
      if (outcome === 'started') expectNothingLost(await checkedAgainst(history))
      outcomes.push(outcome)
      await server.kill()
    }
    await moveTo(killed)
    await truncate(`${file}-wal`, 0)
    // Accepted by the operator, it starts with what there is.
    await rm(`${file}.mark`)
    await run()
    const checked = await checkedAgainst(history)
    await rm(killed, { recursive: true })

    report(`SQLite, log cut short and accepted (${outcomes.join(', ')})`, checked)
    expect(new Set(outcomes)).toEqual(new Set(['refused', 'started']))
    expect({ torn: checked.torn, duplicated: checked.duplicated }).toEqual({
      torn: [],
      duplicated: [],
    })
  }, 540_000)
})

/**
 * Goes on in a new folder, with what this one holds. In the old one a connection of the checker that ends late would take
 * away by its name the log that is cut here.
 */
async function moveTo(killed: string): Promise<void> {
  await rm(dataDir, { recursive: true, force: true })
  dataDir = await mkdtemp(join(tmpdir(), 'kindred-file-'))
  file = join(dataDir, 'kindred.db')
  await cp(killed, dataDir, { recursive: true })
}

function checkedAgainst(history: History): Promise<Checked> {
  return checkHistory(history, { origin: `http://127.0.0.1:${port}`, login, file })
}

async function outcomeOf(server: Server): Promise<string> {
  const isReady = (await statusOf(`${server.origin}/readyz`)) === 200
  if (isReady) return 'started'
  return server.lines.some((line) => line.includes('has lost changes')) ? 'refused' : 'silent'
}

function expectNothingLost({ lost, torn, duplicated, kept }: Checked): void {
  expect({ lost, torn, duplicated, kept }).toEqual({ lost: [], torn: [], duplicated: [], kept: [] })
}

function print(title: string, counts: { acknowledged: number; refused: number }): void {
  const { acknowledged, refused } = counts
  process.stdout.write(
    `${title}: acknowledged ${acknowledged}, refused ${refused}, lost 0, torn 0, longest unavailability 0 ms\n`,
  )
}

async function overwrite(path: string, bytes: Buffer): Promise<void> {
  const handle = await open(path, 'r+')
  await handle.write(bytes, 0, bytes.length, 0)
  await handle.close()
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

function mount(...args: string[]): void {
  execFileSync('mount', args)
}

function umount(path: string): void {
  execFileSync('umount', ['-l', path])
}

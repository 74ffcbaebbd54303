import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { expectUnharmed } from '#tests/support/expectUnharmed.ts'
import { startLoad, type Load } from '#tests/support/history/load.ts'
import { staffHeaders } from '#tests/support/history/staff.ts'
import type { Member } from '#tests/support/replicaSet/Member.ts'
import { login } from '#tests/support/runServer.ts'
import { serverOnReplicaSet, type ServerOnReplicaSet } from '#tests/support/serverOnReplicaSet.ts'
import { until } from '#tests/support/until.ts'
import { watchHealth, type Health } from '#tests/support/watchHealth.ts'

type Answer = { status: number; code: string | undefined }

type Fault = { failCommands: string[] } & Record<string, unknown>

const writesAround = 20

const writes = ['insert', 'update', 'findAndModify', 'commitTransaction']
const commits = ['commitTransaction']
const conflict = { errorCode: 112, errorLabels: ['TransientTransactionError'] }
const notByEnough = { writeConcernError: { code: 64, errmsg: 'waiting for replication timed out' } }
const goingDown = { writeConcernError: { code: 91, errmsg: 'replication is being shut down' } }

let started: ServerOnReplicaSet
let member: Member
let load: Load
let health: Health

beforeAll(async () => {
  started = await serverOnReplicaSet(1)
  member = await started.set.primary()
}, 360_000)

afterAll(() => started.end(), 300_000)

beforeEach(async () => {
  const { origin } = started.server
  health = watchHealth(origin)
  load = await startLoad({ origin, login, writers: 6 })
  await load.reaches(writesAround)
}, 300_000)

afterEach(heal, 300_000)
afterEach(() => health.stop())
// Were it to go on after a failure, it would keep the tests from ending.
afterEach(() => load.stop(), 300_000)

describe('a fault that passes is passed over, or told', () => {
  it.each<[string, number, Fault]>([
    ['NotWritablePrimary', 6, { failCommands: writes, errorCode: 10107 }],
    ['PrimarySteppedDown', 6, { failCommands: writes, errorCode: 189 }],
    ['ShutdownInProgress', 6, { failCommands: writes, errorCode: 91 }],
    ['InterruptedDueToReplStateChange', 6, { failCommands: writes, errorCode: 11602 }],
    ['WriteConflict', 3, { failCommands: writes, ...conflict }],
    ['a commit whose connection is closed', 3, { failCommands: commits, closeConnection: true }],
    ['a commit that is done, by too few nodes yet', 3, { failCommands: commits, ...notByEnough }],
    ['a commit that is done, by a node that stops', 3, { failCommands: commits, ...goingDown }],
    ['a write by too few nodes', 3, { failCommands: ['insert', 'update'], ...notByEnough }],
  ])(
    '%s, %i times',
    async (name, times, data) => {
      const { count } = await member.run(failPoint({ times }, data))
      const timesEntered = Number(count) + times
      await member.run({ waitForFailPoint: 'failCommand', timesEntered, maxTimeMS: 30_000 })
      await expectGoingOn(`MongoDB, ${name}, ${times} times`)
    },
    300_000,
  )
})

describe('a fault that stays ends in an answer that is true', () => {
  it.each<[string, string, 'GET' | 'POST', Fault]>([
    [
      'DATABASE_UNAVAILABLE',
      'NotWritablePrimary',
      'POST',
      { failCommands: writes, errorCode: 10107 },
    ],
    ['DATABASE_BUSY', 'WriteConflict', 'POST', { failCommands: writes, ...conflict }],
    [
      'OUTCOME_UNKNOWN',
      'commits whose connection is closed',
      'POST',
      { failCommands: commits, closeConnection: true },
    ],
    [
      'OUTCOME_UNKNOWN',
      'commits by too few nodes',
      'POST',
      { failCommands: commits, ...notByEnough },
    ],
    [
      'OUTCOME_UNKNOWN',
      'commits by a node that stops',
      'POST',
      { failCommands: commits, ...goingDown },
    ],
    [
      'DATABASE_UNAVAILABLE',
      'finds that take 20 s',
      'GET',
      { failCommands: ['find', 'aggregate'], blockConnection: true, blockTimeMS: 20_000 },
    ],
    [
      'DATABASE_UNAVAILABLE',
      'MaxTimeMSExpired',
      'GET',
      { failCommands: ['find', 'aggregate'], errorCode: 50 },
    ],
  ])(
    '%s: %s',
    async (code, name, method, data) => {
      const { origin } = started.server
      const headers = method === 'GET' ? {} : await staffHeaders(origin, login)
      await member.run(failPoint('alwaysOn', data))
      let answer: Answer
      // Others' failures close connections: a request may fail by these before it comes to the fault.
      do answer = await ask(method, headers)
      while (answer.status === 503 && answer.code !== code)
      await heal()

      expect(answer).toEqual({ status: 503, code })
      await expectGoingOn(`MongoDB, ${name} all the time`)
    },
    360_000,
  )
})

async function expectGoingOn(title: string): Promise<void> {
  const { origin, pid } = started.server
  await load.reaches(load.acknowledged() + writesAround)
  await until(() => health.ready.at(-1) === 200)
  await expectUnharmed(title, await load.stop(), { origin })
  expect(new Set(health.live)).toEqual(new Set([200]))
  expect(process.kill(pid, 0)).toBe(true)
}

async function ask(method: string, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(`${started.server.origin}/api/cards?depth=0`, {
    method,
    headers: { ...headers, ...(method === 'POST' ? { 'Content-Type': 'application/json' } : {}) },
    body: method === 'POST' ? JSON.stringify({ title: 'Card', _status: 'published' }) : null,
  })
  const { errors } = (await response.json()) as { errors?: { code: string }[] }
  return { status: response.status, code: errors?.[0]?.code }
}

function heal() {
  return member.run({ configureFailPoint: 'failCommand', mode: 'off' })
}

function failPoint(mode: unknown, data: Fault) {
  return { configureFailPoint: 'failCommand', mode, data }
}

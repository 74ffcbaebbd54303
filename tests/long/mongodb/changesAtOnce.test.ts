import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload, TypedUser } from 'payload'
import type { Change } from '#delivery/schema/changes.ts'
import { retryWhole } from '#database/retry.ts'
import { changesFrom, endOfChanges } from '#tests/support/changesFrom.ts'
import { catchUp } from '#tests/support/consume.ts'
import type { Door, Page } from '#tests/support/editing/door.ts'
import { restDoor } from '#tests/support/editing/httpDoor.ts'
import { localDoor } from '#tests/support/editing/localDoor.ts'
import { titled } from '#tests/support/editing/titled.ts'
import { liveByType } from '#tests/support/liveByType.ts'
import { logIn } from '#tests/support/logIn.ts'
import { openPayload } from '#tests/support/openPayload.ts'
import { serverOnReplicaSet, type ServerOnReplicaSet } from '#tests/support/serverOnReplicaSet.ts'

const writersEach = 3
const roundsEach = 8

let started: ServerOnReplicaSet
let payload: Payload
/** A server, and another process that has no relay of its own to number what it writes. */
let doors: Door[]

beforeAll(async () => {
  started = await serverOnReplicaSet(1)
  payload = await openPayload({ url: started.set.url })
  const { origin } = started.server
  const { id, headers } = await logIn({ origin, payload }, 'publisher')
  const user = { ...(await payload.findByID({ collection: 'users', id })), collection: 'users' }
  doors = [restDoor({ origin, headers }), localDoor({ payload, user: user as TypedUser })]
}, 360_000)

afterAll(() => payload.destroy(), 300_000)
afterAll(() => started.end(), 300_000)

/** What each document was seen to do by its writer, whose every write waited for the one before. */
const acknowledged = new Map<string, string[]>()

async function write(door: Door): Promise<void> {
  for (let round = 0; round < roundsEach; round++) {
    const data = { ...titled('topics'), path: `/${randomUUID()}`, _status: 'published' }
    const page = await untilKept(() => door.create('topics', data, { isDraft: false }))
    note(page, 'published')
    await untilKept(() => door.save(page, { title: 'Changed', _status: 'published' }, saved))
    note(page, 'changed')
    for (const [name, kind, input] of acts(round)) {
      await untilKept(async () => door.act?.(page, name, input))
      note(page, kind)
    }
  }
}

const saved = { isDraft: false }

/** Asks again as often as it is told that nothing was kept since others were writing. */
async function untilKept<Result>(work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await retryWhole(work)
    } catch (error) {
      if (!busy.test(String(error))) throw error
    }
  }
}

const busy = /DATABASE_BUSY/

function acts(round: number): [name: string, kind: string, input: object][] {
  const ends = [
    ['unpublish', 'unpublished', {}],
    ['gone', 'gone', { explanation: 'Ended.' }],
    ['withdraw', 'withdrawn', { explanation: 'Out of use.' }],
  ] as const
  const [name, kind, input] = ends[round % 3] ?? ends[0]
  return [
    ['move', 'moved', { path: `/${randomUUID()}` }],
    [name, kind, input],
  ]
}

function note({ id }: Page, kind: string): void {
  acknowledged.set(id, [...(acknowledged.get(id) ?? []), kind])
}

type Told = Map<string, string[]>

function told(changes: readonly Change[]): Told {
  const kinds: Told = new Map()
  for (const { id, kind } of changes) kinds.set(id, [...(kinds.get(id) ?? []), kind])
  return kinds
}

it('two processes that write at once keep no publication from who follows, and all in order', async () => {
  const { origin } = started.server
  const seen: Change[] = []
  let since = await endOfChanges({ origin })
  let looks = 0
  const work = { isOver: false }
  const writing = Promise.all(
    doors.flatMap((door) => Array.from({ length: writersEach }, () => write(door))),
  ).finally(() => (work.isOver = true))

  // One look at least after the last write.
  for (let isLast = false; !isLast;) {
    isLast = work.isOver
    const before = new Map(acknowledged)
    let answer = await changesFrom({ origin }, { since, limit: 1 + (looks++ % 7) })
    seen.push(...answer.changes)
    while (!answer.isCurrent) {
      answer = await changesFrom({ origin }, { since: answer.next, limit: 1 + (looks++ % 7) })
      seen.push(...answer.changes)
    }
    since = answer.next
    expect(missing(before, told(seen))).toEqual([])
  }
  await writing
  expect(told(seen)).toEqual(acknowledged)
  expect(new Set(seen.map(({ cursor }) => cursor)).size).toBe(seen.length)
  const partner = await catchUp({ origin }, { since: null, documents: {} })
  expect(partner.documents).toEqual(await liveByType(payload))
  process.stdout.write(`${seen.length} changes in ${looks} looks\n`)
}, 600_000)

/** What was acknowledged before a look began and is not among what it has seen, in its order. */
function missing(before: Told, now: Told): string[] {
  return [...before].flatMap(([id, kinds]) => {
    const known = (now.get(id) ?? []).slice(0, kinds.length)
    return String(known) === String(kinds) ? [] : [`${id}: ${String(kinds)}, seen ${String(known)}`]
  })
}

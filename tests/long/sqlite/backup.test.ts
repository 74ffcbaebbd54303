import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, type Doc } from '#tests/support/ask.ts'
import type { Staff } from '#tests/support/logIn.ts'
import { provenance } from '#tests/support/make.ts'
import { picture } from '#tests/support/picture.ts'
import { publicLists, publicPages } from '#tests/support/publicAnswers.ts'
import { runCommand } from '#tests/support/startCommand.ts'
import { startServer, type StartedServer } from '#tests/support/startServer.ts'

const rounds = 4
const account = { email: 'operator@example.org', password: 'a long enough pass phrase' }
const variables = {
  ADMIN: 'off',
  DATABASE_URL: '',
  LOG_LEVEL: 'error',
  KINDRED_ADMIN_EMAIL: account.email,
  KINDRED_ADMIN_PASSWORD: account.password,
}

const written = ['topics', 'cards', 'media']
const unwritten = [
  'articles',
  'resources',
  'practice-models',
  'practice-model-elements',
  'element-mappings',
  'spotlights',
  'organizations',
]

let scratch: string
let server: StartedServer
let staff: Staff

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'kindred-backup-'))
  server = await start('data')
  const { body } = await ask(server, '/api/users/login', { method: 'POST', body: account })
  const { id } = body['user'] as Doc
  staff = { id, headers: { Authorization: `JWT ${String(body['token'])}` } }
}, 360_000)

afterAll(async () => {
  await server.stopAtOnce()
  await rm(scratch, { recursive: true, force: true })
})

function start(name: string): Promise<StartedServer> {
  return startServer({ ...variables, KINDRED_DATA_DIR: join(scratch, name) })
}

/** What readers get of all that the writer writes. */
async function stateOf(from: StartedServer): Promise<string> {
  return `${await publicLists(from, written)}\n${await publicPages(from)}`
}

type Counts = { acknowledged: number; refused: number }

/** One writer that writes on and on, and after each write that was acknowledged notes what readers get. */
function writer() {
  const states: string[] = []
  const counts: Counts = { acknowledged: 0, refused: 0 }
  const asked = new AbortController()
  const writing = (async () => {
    const cards = await Promise.all([1, 2, 3].map((n) => create('cards', { title: `Card ${n}` })))
    const topic = await create('topics', { title: 'Counted', path: '/counted', kind: 'topic' })
    states.push(await stateOf(server))
    for (let count = 1; !asked.signal.aborted; count++) {
      const isWritten = count % 5 === 0 ? await upload(count) : await edit({ topic, cards, count })
      counts[isWritten ? 'acknowledged' : 'refused']++
      if (isWritten) states.push(await stateOf(server))
    }
  })()
  const stop = async () => {
    asked.abort()
    await writing
  }
  return { states, counts, stop, writing }
}

async function create(slug: string, values: Record<string, unknown>): Promise<string> {
  const body = { ...values, provenance, _status: 'published' }
  const answer = await ask(server, `/api/${slug}`, { method: 'POST', as: staff, body })
  expect(answer.status).toBe(201)
  return answer.body.doc.id
}

type Edit = { topic: string; cards: string[]; count: number }

/** Changes rows of several tables at once: a torn copy would show another count in one of them. */
async function edit({ topic, cards, count }: Edit): Promise<boolean> {
  const turned = [...cards.slice(count % 3), ...cards.slice(0, count % 3)]
  const items = [1, 2, 3, 4, 5].map((item) => ({ linkText: `Item ${item} of ${count}` }))
  const related = { label: `Related ${count}`, items }
  const body = { title: `Counted ${count}`, cards: turned, related, _status: 'published' }
  const path = `/api/topics/${topic}`
  return (await ask(server, path, { method: 'PATCH', as: staff, body })).status === 200
}

/** A new picture, of which no two are alike. */
async function upload(count: number): Promise<boolean> {
  const color = `#${(count * 99991).toString(16).padStart(6, '0').slice(-6)}`
  const { data, name, mimetype } = await picture({ name: `picture-${count}.png`, color })
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: `Picture ${count}`, _status: 'published' }))
  form.set('file', new Blob([new Uint8Array(data)], { type: mimetype }), name)
  const response = await fetch(`${server.origin}/api/media`, {
    method: 'POST',
    headers: staff.headers,
    body: form,
  })
  await response.arrayBuffer()
  return response.status === 201
}

/** The longest time without an answer while something runs, in milliseconds, for a reader who asks on and on. */
async function longestSilence(during: Promise<unknown>): Promise<number> {
  const over = new AbortController()
  const ended = during.finally(() => over.abort())
  let [longest, last] = [0, performance.now()]
  while (!over.signal.aborted) {
    const { status } = await ask(server, '/api/cards?limit=1')
    const now = performance.now()
    longest = Math.max(longest, now - last)
    if (status === 200) last = now
    await wait(5)
  }
  await ended
  return longest
}

type Round = { first: number; last: number; silence: number; folder: string }

/** Backs up while the writer writes: the numbers of the states between which it was made. */
async function backUp(states: string[], into: string): Promise<Round> {
  const first = states.length - 1
  const running = runCommand('backup', [into], { KINDRED_DATA_DIR: server.dataDir })
  const silence = await longestSilence(running)
  const { code, output } = await running
  expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/^Backed up to/) })
  const [name] = await readdir(into)
  // A write that was under way at the end may be in it, and is noted after its acknowledgement.
  return { first, last: states.length, silence, folder: join(into, String(name)) }
}

/** What readers get of a backup that was restored elsewhere. */
async function restoredState({ folder }: Round, name: string): Promise<string> {
  const dataDir = join(scratch, name)
  const restored = await runCommand('restore', [folder], { KINDRED_DATA_DIR: dataDir })
  expect(restored).toEqual({ code: 0, output: expect.stringMatching(/^Restored the backup/) })
  const second = await start(name)
  const state = await stateOf(second)
  expect(await publicLists(second, unwritten)).toBe(await publicLists(server, unwritten))
  await expectPictures(second)
  expect(await second.stop()).toBe(0)
  return state
}

/** Every picture that it names is served, with the bytes that the first server has. */
async function expectPictures(second: StartedServer): Promise<void> {
  const { body } = await ask(second, '/api/media?limit=100')
  expect(body.docs.length).toBeGreaterThan(0)
  for (const { url } of body.docs) {
    const [here, there] = await Promise.all([server, second].map((each) => bytesOf(each, url)))
    expect(there).toEqual(here)
  }
}

async function bytesOf({ origin }: StartedServer, url: unknown): Promise<Buffer> {
  const response = await fetch(new URL(String(url), origin))
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

describe('a backup during writes', () => {
  it('holds exactly one moment between its start and its end', async () => {
    const { states, counts, stop, writing } = writer()
    const usual = await longestSilence(hasState(states, 12, writing))
    const made: Round[] = []
    for (let round = 0; round < rounds; round++) {
      made.push(await backUp(states, join(scratch, `backups-${round}`)))
    }
    const enough = Math.max(...made.map(({ last }) => last))
    await hasState(states, enough, writing)
    await stop()

    let [lost, torn] = [0, 0]
    for (const [round, { first, last, ...rest }] of made.entries()) {
      const found = states.indexOf(
        await restoredState({ first, last, ...rest }, `restored-${round}`),
      )
      if (found === -1) torn++
      if (found >= 0) lost += Math.max(0, first - found)
      expect(found).toBeLessThanOrEqual(last)
    }
    const silence = Math.round(Math.max(...made.map((round) => round.silence)))
    process.stdout.write(
      `backup during writes: acknowledged ${counts.acknowledged}, refused ${counts.refused}, ` +
        `lost ${lost}, torn ${torn}, longest unavailability ${silence} ms\n` +
        `the same writer and reader without a backup: longest unavailability ${Math.round(usual)} ms\n`,
    )
    expect({ lost, torn, refused: counts.refused }).toEqual({ lost: 0, torn: 0, refused: 0 })
    // Else nothing was written during any of them, and this has shown nothing.
    expect(made.some(({ first, last }) => last - first > 1)).toBe(true)
    expect(new Set(states).size).toBe(states.length)
    expect(await stateOf(server)).toBe(states.at(-1))
  }, 600_000)

  async function hasState(states: string[], wanted: number, writing: Promise<void>) {
    // A writer that has failed says so here.
    while (states.length <= wanted) await Promise.race([wait(20), writing])
  }
})

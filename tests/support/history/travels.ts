import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { provenance } from '#tests/support/make.ts'
import { staffHeaders, type Login } from './staff.ts'

export type Travels = {
  /** Answers when so many more changes have been acknowledged. */
  next: (changes: number) => Promise<void>
  /** Ends them; answers how many changes were acknowledged. */
  stop: () => Promise<number>
}

type State = { isOver: boolean; acknowledged: number; news: EventEmitter }

type Asked = { origin: string; headers: Record<string, string> }

type Change = { act: string; input?: () => object }

const longestAnswerMs = 60_000
const knockEveryMs = 50

const life: Change[] = [
  { act: 'move', input: anywhere },
  { act: 'withdraw', input: () => ({ explanation: 'Out of date' }) },
  { act: 'move', input: anywhere },
  { act: 'reinstate' },
  { act: 'unpublish' },
  { act: 'publish' },
  { act: 'withdraw', input: () => ({ explanation: 'Wrong' }) },
  { act: 'unpublish' },
  { act: 'publish' },
  { act: 'gone', input: () => ({ explanation: 'Not ours' }) },
]

/**
 * Pages that appear, move, are withdrawn and go while servers die. What each change comes to is not written down:
 * afterwards the paths and the events are to fit what is live, however far each page came.
 */
export async function startTravels({
  origin,
  login,
}: {
  origin: string
  login: Login
}): Promise<Travels> {
  const asked = { origin, headers: await staffHeaders(origin, login) }
  const state: State = { isOver: false, acknowledged: 0, news: new EventEmitter() }
  const going = [1, 2].map(async () => {
    while (!state.isOver) await travel(asked, state)
  })
  return {
    async next(changes) {
      const enough = state.acknowledged + changes
      while (state.acknowledged < enough && !state.isOver) await once(state.news, 'change')
    },
    async stop() {
      state.isOver = true
      state.news.emit('change')
      await Promise.all(going)
      return state.acknowledged
    },
  }
}

async function travel(asked: Asked, state: State): Promise<void> {
  const id = randomUUID()
  const page = { id, title: 'A page', kind: 'article', provenance, _status: 'published' }
  const changes = [
    { path: '', body: { ...page, ...anywhere() } },
    ...life.map(({ act, input }) => ({ path: `/${id}/${act}`, body: input?.() ?? {} })),
  ]
  for (const { path, body } of changes) {
    const status = await untilTold(() => post(asked, `/api/articles${path}`, body), state)
    if (state.isOver) return
    if (status >= 300) continue
    state.acknowledged++
    state.news.emit('change')
  }
}

/** What was cut is sent again: it is refused where it was kept. */
async function untilTold(send: () => Promise<number>, state: State): Promise<number> {
  for (;;) {
    const status = await send()
    if (state.isOver || (status !== 0 && status !== 503)) return status
    await wait(knockEveryMs)
  }
}

function anywhere(): { path: string } {
  return { path: `/travels/${randomUUID()}` }
}

/** The status of the answer: 0 where the server died meanwhile, or nobody listens, 503 while it starts again. */
async function post({ origin, headers }: Asked, path: string, body: object): Promise<number> {
  try {
    const response = await fetch(origin + path, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(longestAnswerMs),
    })
    await response.arrayBuffer()
    return response.status
  } catch {
    return 0
  }
}

import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { AvailabilityClock } from './AvailabilityClock.ts'
import { isNew } from './bodyOf.ts'
import { doorOf, lifeOf } from './lives.ts'
import { probeLivez } from './probeLivez.ts'
import { makeScene } from './scene.ts'
import { send, type Sender, type Target } from './send.ts'
import { staffHeaders, type Login } from './staff.ts'
import type { History, RecordedWrite, Write } from './write.ts'

export type Load = {
  /** How many writes are sent and not answered at this moment. */
  pending: () => number
  /** How many were acknowledged so far. */
  acknowledged: () => number
  /** Answers when so many writes have been acknowledged since the load began. */
  reaches: (acknowledged: number) => Promise<void>
  /** Lets the writers end what they have begun, and holds them until `resume`. */
  pause: () => Promise<void>
  resume: () => void
  stop: () => Promise<History>
}

type Settings = { origin: string; login: Login; writers?: number }

/**
 * Writers that create, publish, save drafts, unpublish and delete at all doors at the same time, each
 * with documents of its own. It goes on when the server dies and comes back at the same address.
 */
export async function startLoad({ origin, login, writers = 8 }: Settings): Promise<Load> {
  const headers = await staffHeaders(origin, login)
  const scene = await makeScene({ origin, headers })
  const crew = new Crew({ origin, headers, scene })
  const probe = probeLivez(origin)
  const working = Array.from({ length: writers }, (_, writer) => crew.work(writer))
  return {
    pending: () => crew.pending,
    acknowledged: () => crew.acknowledged,
    reaches: (count) => crew.reaches(count),
    pause: () => crew.pause(),
    resume: () => crew.resume(),
    async stop() {
      const longestLivezMs = await probe.stop()
      crew.end()
      await Promise.all(working)
      const { writes, longestUnavailabilityMs } = crew
      return { scene, writes, longestUnavailabilityMs, longestLivezMs }
    },
  }
}

class Crew {
  readonly writes: RecordedWrite[] = []
  pending = 0
  acknowledged = 0
  readonly #target: Target
  readonly #clock = new AvailabilityClock()
  readonly #news = new EventEmitter().setMaxListeners(0)
  readonly #sender: Sender = {
    isOver: () => this.#isOver,
    sent: () => this.pending++,
    ended: () => {
      this.pending--
      this.#news.emit('ended')
    },
  }
  #documents = 0
  #marks = 0
  #isPaused = false
  #isOver = false

  constructor(target: Target) {
    this.#target = target
    this.#clock.start(performance.now())
  }

  get longestUnavailabilityMs(): number {
    return this.#clock.longestMs
  }

  async work(writer: number): Promise<void> {
    while (!this.#isOver) {
      await this.#live(writer)
      await setImmediate()
    }
  }

  /** One document from its first write to its last. What happened to a cut write is left for the check. */
  async #live(writer: number): Promise<void> {
    const { collection, steps } = lifeOf(this.#documents++)
    const id = randomUUID()
    for (const step of steps) {
      while (this.#isPaused && !this.#isOver) await once(this.#news, 'resumed')
      if (this.#isOver) return
      const mark = ++this.#marks
      const goesOn = await this.#write({
        ...step,
        mark,
        writer,
        collection,
        id,
        door: doorOf(mark),
      })
      if (!goesOn) return
    }
  }

  async #write(write: Write): Promise<boolean> {
    const startedAt = performance.now()
    const outcome = await send(write, this.#target, this.#sender)
    const endedAt = performance.now()
    if (!outcome) return false
    this.writes.push({ ...write, outcome, startedAt, endedAt })
    if (outcome.kind === 'acknowledged') this.#acknowledge(endedAt)
    return outcome.kind === 'acknowledged' || (outcome.kind === 'refused' && !isNew(write))
  }

  #acknowledge(now: number): void {
    this.acknowledged++
    this.#clock.acknowledged(now)
    this.#news.emit('acknowledged')
  }

  async reaches(count: number): Promise<void> {
    while (this.acknowledged < count) await once(this.#news, 'acknowledged')
  }

  async pause(): Promise<void> {
    this.#isPaused = true
    while (this.pending > 0) await once(this.#news, 'ended')
    this.#clock.stop(performance.now())
  }

  resume(): void {
    this.#clock.start(performance.now())
    this.#isPaused = false
    this.#news.emit('resumed')
  }

  end(): void {
    this.#isOver = true
    this.#clock.stop(performance.now())
    this.#news.emit('resumed')
  }
}

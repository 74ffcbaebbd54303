import { DatabaseBusy } from '#errors/catalogue.ts'

export type Release = () => void

type Waiting = { enter: () => void; timer: NodeJS.Timeout }

/**
 * One writer at a time, in order of arrival. Waiting costs no thread: the event loop stays free,
 * which SQLite's own busy wait would freeze.
 */
export class WriteLock {
  readonly #queue: Waiting[] = []
  readonly #patienceMs: number
  #held = false

  constructor({ patienceMs }: { patienceMs: number }) {
    this.#patienceMs = patienceMs
  }

  /** Resolves with the function that gives the lock back. Throws `DatabaseBusy` when patience runs out. */
  acquire(): Promise<Release> {
    return new Promise((resolve, reject) => {
      const enter = () => resolve(this.#hold())
      if (!this.#held) return enter()
      const timer = setTimeout(() => {
        this.#queue.splice(this.#queue.indexOf(waiting), 1)
        reject(new DatabaseBusy({}))
      }, this.#patienceMs)
      const waiting = { enter, timer }
      this.#queue.push(waiting)
    })
  }

  #hold(): Release {
    this.#held = true
    let isGivenBack = false
    return () => {
      if (isGivenBack) return
      isGivenBack = true
      this.#next()
    }
  }

  #next(): void {
    this.#held = false
    const next = this.#queue.shift()
    if (!next) return
    clearTimeout(next.timer)
    next.enter()
  }
}

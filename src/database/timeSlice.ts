import { setImmediate } from 'node:timers/promises'

const sliceMs = 20

/**
 * Lets timers and sockets have their turn between statements: SQLite answers without one, so that a busy writer would
 * keep everybody else waiting until it has nothing more to do.
 */
export class TimeSlice {
  #startedAt = 0

  async giveWay(): Promise<void> {
    if (performance.now() - this.#startedAt < sliceMs) return
    await setImmediate()
    this.#startedAt = performance.now()
  }
}

/** The longest span, in milliseconds, in which writers were trying and no write was acknowledged. */
export class AvailabilityClock {
  #longest = 0
  #since: number | null = null

  /** Writers try from now on. */
  start(now: number): void {
    this.#since = now
  }

  acknowledged(now: number): void {
    if (this.#since === null) return
    this.#longest = Math.max(this.#longest, now - this.#since)
    this.#since = now
  }

  /** Nobody tries any more. */
  stop(now: number): void {
    this.acknowledged(now)
    this.#since = null
  }

  get longestMs(): number {
    return Math.round(this.#longest)
  }
}

import { setTimeout as wait } from 'node:timers/promises'

const everyMs = 50

/** Waits until a condition holds; the test's own time limit ends one that never does. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await wait(everyMs)
}

/** The status of an answer, or 0 where nobody answers. */
export async function statusOf(url: string, init: RequestInit = {}): Promise<number> {
  try {
    const response = await fetch(url, init)
    await response.arrayBuffer()
    return response.status
  } catch {
    return 0 // Nobody listens yet, or any more.
  }
}

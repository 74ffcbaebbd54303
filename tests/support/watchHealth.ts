import { setTimeout as wait } from 'node:timers/promises'

export type Health = {
  /** Every status that was answered so far, in order; 0 where nobody answered. */
  live: number[]
  ready: number[]
  stop: () => Promise<void>
}

const everyMs = 200

/** Asks `/livez` and `/readyz` again and again, as a supervisor does. */
export function watchHealth(origin: string): Health {
  const over = new AbortController()
  const live: number[] = []
  const ready: number[] = []
  const watch = async () => {
    while (!over.signal.aborted) {
      live.push(await statusOf(`${origin}/livez`))
      ready.push(await statusOf(`${origin}/readyz`))
      await wait(everyMs)
    }
  }
  const watching = watch()
  return {
    live,
    ready,
    async stop() {
      over.abort()
      await watching
    },
  }
}

export async function statusOf(url: string): Promise<number> {
  try {
    const { status, body } = await fetch(url)
    await body?.cancel()
    return status
  } catch {
    return 0
  }
}

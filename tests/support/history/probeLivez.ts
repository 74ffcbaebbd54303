import { Agent, get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

const everyMs = 50

/** Asks `/livez` again and again on a connection of its own; answers its longest answer time in the end. */
export function probeLivez(origin: string): { stop: () => Promise<number> } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const over = new AbortController()
  const probing = longestUntil(over.signal, () => answerTime(`${origin}/livez`, agent))
  return {
    async stop() {
      over.abort()
      const longest = await probing
      agent.destroy()
      return Math.round(longest)
    },
  }
}

async function longestUntil(over: AbortSignal, measure: () => Promise<number>): Promise<number> {
  let longest = 0
  while (!over.aborted) {
    longest = Math.max(longest, await measure())
    await wait(everyMs)
  }
  return longest
}

/** Zero where nobody answered: a server that is down is told from one that is stuck. */
function answerTime(url: string, agent: Agent): Promise<number> {
  const start = performance.now()
  return new Promise((resolve) => {
    const request = get(url, { agent }, (response) => {
      response.resume()
      response.once('end', () => resolve(performance.now() - start))
      response.once('error', () => resolve(0))
    })
    request.once('error', () => resolve(0))
  })
}

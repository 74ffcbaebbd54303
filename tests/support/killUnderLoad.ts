import { randomInt } from 'node:crypto'
import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import type { Load } from './history/load.ts'
import type { Server } from './runServer.ts'

const mostMs = 100

/** Kills the server at a random moment at which a write is unanswered; answers how many were. */
export async function killUnderLoad(server: Server, load: Load): Promise<number> {
  await load.reaches(load.acknowledged() + randomInt(1, 40))
  await wait(randomInt(mostMs))
  while (load.pending() === 0) await setImmediate()
  const pending = load.pending()
  await server.kill()
  return pending
}

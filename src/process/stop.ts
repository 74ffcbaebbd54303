import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'

type Stoppable = {
  server: Server
  log: Logger
  /** Called first: the process says that it is not ready. */
  closeReadiness: () => void
  /** Called when the last answer is sent. */
  closeDatabase: () => Promise<void>
}

/** How long accepted requests have to be answered. Whoever stops us must wait longer than this. */
export const graceMs = 25_000
/** A supervisor that signals a whole process group reaches us twice at once, by the launcher as well. */
const sameSignalMs = 500

/** Not ready, no new connections, what was accepted is answered, then the database is closed. */
export function drainer({
  server,
  log,
  closeReadiness,
  closeDatabase,
}: Stoppable): () => Promise<void> {
  return async () => {
    closeReadiness()
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeIdleConnections()
    const deadline = new AbortController()
    const outOfTime = wait(graceMs, undefined, { signal: deadline.signal })
      .then(() => log.warn('some requests were cut off at the end of the grace period'))
      .then(() => server.closeAllConnections())
      .catch(() => undefined) // The wait is called off when everything was answered in time.
    await Promise.race([closed, outOfTime])
    deadline.abort()
    await closeDatabase()
  }
}

/** The first SIGTERM or SIGINT stops in order with exit code 0; the next one exits at once. */
export function stopOnSignals({ drain, log }: { drain: () => Promise<void>; log: Logger }): void {
  let firstAt: number | null = null
  const onSignal = (signal: NodeJS.Signals) => {
    if (firstAt !== null) {
      if (performance.now() - firstAt > sameSignalMs) process.exit(130)
      return
    }
    firstAt = performance.now()
    log.info({ signal }, 'stopping')
    void drain().then(() => process.exit(0))
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
}

import type { Logger } from 'pino'

type Handlers = { log: Logger; drain: () => Promise<void> }

/**
 * The process belongs to us, not to a library: a rejection that nobody awaited is logged and serving
 * goes on; an exception that nobody caught leaves an unknown state, so we drain and exit. Next adds
 * listeners of its own which swallow both; call again once it is loaded.
 */
export function ownFailures({ log, drain }: Handlers): { unhandledRejections: () => number } {
  let count = 0
  process.removeAllListeners('unhandledRejection')
  process.removeAllListeners('uncaughtException')
  process.on('unhandledRejection', (reason) => {
    count += 1
    log.error({ err: reason, unhandledRejections: count }, 'a rejection was not handled')
  })
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an exception was not caught; stopping')
    void drain().finally(() => process.exit(1))
  })
  return { unhandledRejections: () => count }
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RequestHandler } from 'express'
import pino from 'pino'
import { expectUsable } from '#database/expectUsable.ts'
import { createRelay } from '#publishing/relay.ts'
import { createSearch, type Search } from '#search/createSearch.ts'
import { createGraphqlService } from '#graphql/service.ts'
import { createApp } from '../../src/server/createApp.ts'
import { limitConnections } from '../../src/server/limitConnections.ts'
import { createReadiness, type Readiness } from '../../src/server/readiness.ts'
import { bootPayload, type Booted } from './bootPayload.ts'
import type { Contents } from './kept/folder.ts'

export type StartedApp = Booted & {
  /** Such as `http://127.0.0.1:41234`, without a slash at its end. */
  origin: string
  readiness: Readiness
  /** Empty, and not ready, until a test starts it. */
  search: Search
  /** Every line that was logged, parsed. */
  lines: Record<string, unknown>[]
}

type Settings = {
  isPublic?: boolean
  corsOrigins?: string[]
  /** Whether the start is over; else a test ends it by `readiness.open()`. */
  hasStarted?: boolean
  /** What answers in place of the admin. */
  admin?: RequestHandler
  contents?: Contents
}

/** The whole service without the admin, on a port of its own and a database of this file's own. */
export async function startApp(settings: Settings = {}): Promise<StartedApp> {
  const { isPublic = false, corsOrigins = [], hasStarted = true, admin = null, contents } = settings
  const variables = { CORS_ORIGINS: corsOrigins.join(',') }
  const booted = await bootPayload({ variables, ...(contents && { contents }) })
  const { payload } = booted
  const lines: Record<string, unknown>[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line)) })
  const readiness = createReadiness({ look: () => expectUsable(payload), log })
  if (hasStarted) readiness.open()
  const search = createSearch({ payload, log })
  createRelay({ payload, log }).subscribe('search', search.hear)
  const app = createApp({
    payload,
    config: payload.config,
    log,
    readiness,
    graphql: createGraphqlService({ config: payload.config, log, isPublic, search }),
    search,
    overdueJobs: () => Promise.resolve(0),
    hasAdmin: true,
    admin: () => admin,
    isPublic,
    isDevelopment: false,
    publicUrl: undefined,
    trustProxy: 0,
    corsOrigins,
  })
  const server = createServer(app)
  limitConnections(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    search.stop()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await booted.close()
  }
  return { ...booted, origin: `http://127.0.0.1:${port}`, readiness, search, lines, close }
}

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RequestHandler } from 'express'
import { getPayload, type Payload } from 'payload'
import type { Logger } from 'pino'
import { completeReferences } from '#collections/references/rebuildReferences.ts'
import { EnvironmentInvalid, readEnv, type Env } from '#config/env.ts'
import { createLog } from '#config/log.ts'
import { expectUsable } from '#database/expectUsable.ts'
import { FileInUse } from '#database/holdFile.ts'
import { RestoreUnfinished } from '#database/openRestore.ts'
import { migrate } from '#database/migrate.ts'
import { createGraphqlService } from '#graphql/service.ts'
import { adminGuest } from './process/adminGuest.ts'
import { firstAdmin } from './process/firstAdmin.ts'
import { holdDatabase } from './process/holdDatabase.ts'
import { loadDemo } from './process/loadDemo.ts'
import { ownFailures } from './process/ownFailures.ts'
import { backgroundWork, type BackgroundWork } from './process/backgroundWork.ts'
import { drainer, stopOnSignals } from './process/stop.ts'
import { untilDatabaseAnswers } from './process/untilDatabaseAnswers.ts'
import { welcome } from './process/welcome.ts'
import { createApp } from './server/createApp.ts'
import type { Deps } from './server/deps.ts'
import { limitConnections } from './server/limitConnections.ts'
import { createReadiness } from './server/readiness.ts'

type Running = { payload: Payload; env: Env; log: Logger }

/** As sysexits.h names them: EX_CONFIG, and EX_TEMPFAIL for what another start may find mended. */
const exitCodes = { configuration: 78, notNow: 75, failed: 1 }
const lookEveryMs = 2000

// Development would otherwise swap in Next's copy of the hooks.
process.env['DISABLE_PAYLOAD_HMR'] = 'true'
process.env['NEXT_TELEMETRY_DISABLED'] = '1'

const env = checkedEnv()
const log = createLog(env)
const { default: config } = await import('#payload.config.ts').catch(giveUp)
// Before Next is prepared: it then finds this instance, with our copy of the hooks.
const payload = await getPayload({ config, disableOnInit: true, disableDBConnect: true })
await serve({ payload, env, log }).catch(giveUp)

async function serve({ payload, env, log }: Running): Promise<void> {
  const readiness = createReadiness({ look: () => expectUsable(payload), log })
  const background = backgroundWork({ payload, log })
  const server = createServer()
  limitConnections(server)
  const closeDatabase = () => {
    background.stop()
    return payload.destroy()
  }
  const drain = drainer({ server, log, closeReadiness: readiness.close, closeDatabase })
  ownFailures({ log, drain })
  stopOnSignals({ drain, log })

  let admin: RequestHandler | null = null
  const graphql = graphqlFor({ payload, env, log }, background)
  server.on(
    'request',
    appOn({
      payload,
      env,
      log,
      readiness,
      graphql,
      background,
      admin: () => admin,
    }),
  )
  const port = await listen(server, env)
  const origin = env.KINDRED_PUBLIC_URL ?? `http://${env.HOST}:${port}`
  const login = await untilDatabaseAnswers(() => prepare({ payload, env }), log)
  await background.start()
  readiness.open()
  setInterval(() => void readiness.isReady(), lookEveryMs).unref()
  process.stdout.write(welcome({ origin, login, env }))
  graphql.prepare()

  if (env.ADMIN === 'off') return
  const isDevelopment = env.KINDRED_DEV === 'on'
  admin = await adminGuest({ isDevelopment, server, port, hostname: env.HOST })
  // Next has added listeners of its own by now.
  ownFailures({ log, drain })
  log.info('the admin is ready')
}

/** Done again from its beginning when the database goes away meanwhile, so each step finds what is done already. */
async function prepare({ payload, env }: Pick<Running, 'payload' | 'env'>) {
  await holdDatabase(env)
  await payload.db.connect?.()
  await migrate(payload)
  await completeReferences(payload)
  await loadDemo(payload, env)
  return firstAdmin(payload, env)
}

function graphqlFor({ payload: { config }, env, log }: Running, { search }: BackgroundWork) {
  return createGraphqlService({
    config,
    log,
    isPublic: env.isPublic,
    publicUrl: env.KINDRED_PUBLIC_URL,
    search,
  })
}

type Served = Pick<Deps, 'readiness' | 'graphql' | 'admin'> & { background: BackgroundWork }

function appOn({ payload, env, log, background, ...served }: Running & Served) {
  return createApp({
    ...served,
    search: background.search,
    overdueJobs: background.overdueJobs,
    payload,
    config: payload.config,
    log,
    hasAdmin: env.ADMIN === 'on',
    isPublic: env.isPublic,
    isDevelopment: env.KINDRED_DEV === 'on',
    publicUrl: env.KINDRED_PUBLIC_URL,
    trustProxy: env.TRUST_PROXY,
    corsOrigins: env.CORS_ORIGINS,
  })
}

function listen(server: Server, { PORT, HOST }: Env): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(PORT, HOST, () => resolve((server.address() as AddressInfo).port))
  })
}

function checkedEnv(): Env {
  try {
    return readEnv(process.env)
  } catch (error) {
    if (!(error instanceof EnvironmentInvalid)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(exitCodes.configuration)
  }
}

function giveUp(error: unknown): never {
  if (error instanceof FileInUse || error instanceof RestoreUnfinished) {
    process.stderr.write(`${error.message}\n`)
    process.exit(exitCodes.notNow)
  }
  log.fatal({ err: error }, 'Kindred cannot start')
  process.exit(exitCodes.failed)
}

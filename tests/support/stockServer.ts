import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { getPayload } from 'payload'
import { readEnv } from '#config/env.ts'
import { createLog } from '#config/log.ts'
import { createGraphqlService } from '#graphql/service.ts'
import { createSearch } from '#search/createSearch.ts'
import { createApp } from '../../src/server/createApp.ts'
import { createReadiness } from '../../src/server/readiness.ts'

/**
 * Kindred with Payload's SQLite adapter as it comes, on a file that Kindred has made. For the tests that
 * show what a fault does to it: STOCK_TRANSACTIONS=on gives it transactions, which it has not by default.
 */
const env = readEnv(process.env)
const log = createLog(env)
const { default: config } = await import('#payload.config.ts')
const stock = sqliteAdapter({
  client: { url: `file:${resolve(env.KINDRED_DATA_DIR, 'kindred.db')}` },
  push: false,
  ...(process.env['STOCK_TRANSACTIONS'] === 'on' ? { transactionOptions: {} } : {}),
})
const payload = await getPayload({
  config: { ...(await config), db: { ...stock, name: 'sqlite', allowIDOnCreate: false } },
  disableOnInit: true,
})
const readiness = createReadiness({ look: () => Promise.resolve(), log })
readiness.open()
const app = createApp({
  payload,
  config: payload.config,
  log,
  readiness,
  graphql: createGraphqlService({
    config: payload.config,
    log,
    isPublic: false,
  }),
  search: createSearch({ payload, log }),
  overdueJobs: () => Promise.resolve(0),
  hasAdmin: false,
  admin: () => null,
  isPublic: false,
  isDevelopment: false,
  publicUrl: undefined,
  trustProxy: 0,
  corsOrigins: [],
})
createServer(app).listen(env.PORT, env.HOST, () => {
  process.stdout.write('Kindred is listening, with the stock adapter.\n')
})

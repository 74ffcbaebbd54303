import type { Logger } from 'pino'
import type { Payload, SanitizedConfig } from 'payload'
import type { RequestHandler } from 'express'
import type { Readiness } from './readiness.ts'
import type { GraphqlService } from '#graphql/service.ts'
import type { Search } from '#search/createSearch.ts'

/** What the stages are given. The app itself knows no module of Payload's and no environment. */
export type Deps = {
  payload: Payload
  config: SanitizedConfig
  log: Logger
  readiness: Readiness
  graphql: GraphqlService
  search: Pick<Search, 'engine' | 'isReady'>
  /** How many scheduled actions should have been done a minute ago and are not. */
  overdueJobs: () => Promise<number>
  /** Whether this process serves the admin at all. */
  hasAdmin: boolean
  /** Next's handler once the admin is ready, null until then. */
  admin: () => RequestHandler | null
  isPublic: boolean
  isDevelopment: boolean
  publicUrl: string | undefined
  trustProxy: number
  corsOrigins: string[]
}

import type { Payload } from 'payload'
import { apart } from './attempt.ts'

type Use = { id: string; lastUsedAt?: string | null; now: Date }

/**
 * Notes the minute in which a key was last used. Nobody waits for it, and nothing fails for it: it is written apart
 * from the request, which may be a read on a database that takes no writes now.
 */
export function noteKeyUse(payload: Payload, { id, lastUsedAt, now }: Use): void {
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000).toISOString()
  if (lastUsedAt && lastUsedAt >= minute) return
  const write = () =>
    payload.db.updateOne({ collection: 'api-clients', id, data: { lastUsedAt: minute }, req: {} })
  apart(write).catch((error: unknown) =>
    payload.logger.warn({ err: error }, 'the use of a key was not noted'),
  )
}

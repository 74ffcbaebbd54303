import type { Request } from 'express'
import { executeAuthStrategies, type Payload } from 'payload'
import type { Scope } from '#config/scopes.ts'
import { tryWhole } from '#database/retry.ts'
import { LoginNeeded } from '#errors/catalogue.ts'

export type Viewer =
  | { kind: 'anonymous' | 'staff' }
  /** A program with a key of its own. */
  | { kind: 'client'; scopes: readonly Scope[] }

const key = /^bearer\s+kindred_/i
const credentials = ['authorization', 'cookie', 'origin', 'sec-fetch-site'] as const

/**
 * Who asks. A request without a credential is anonymous and costs no look-up. Throws `LoginNeeded` for a key that is
 * unknown or revoked: its program is to hear of it, not to go on as anybody.
 */
export async function viewerOf(req: Request, payload: Payload): Promise<Viewer> {
  const { authorization, cookie } = req.headers
  if (!authorization && !cookie?.includes(`${payload.config.cookiePrefix}-token=`))
    return { kind: 'anonymous' }
  const headers = headersOf(req)
  // Payload takes a log-in that it could not look up for none; the client would be told to log in again.
  const { user } = await tryWhole(() => executeAuthStrategies({ headers, payload }))
  const viewer = viewerFor(user)
  if (viewer.kind !== 'client' && bringsKey(req)) throw new LoginNeeded({})
  return viewer
}

/** Whether the request names a key of ours, good or bad. */
export function bringsKey({ headersDistinct }: Pick<Request, 'headersDistinct'>): boolean {
  return headersDistinct['authorization']?.some((value) => key.test(value)) ?? false
}

function headersOf(req: Request): Headers {
  const headers = new Headers()
  for (const name of credentials) {
    for (const value of req.headersDistinct[name] ?? []) headers.append(name, value)
  }
  return headers
}

function viewerFor(user: unknown): Viewer {
  const { collection, scopes } = (user ?? {}) as { collection?: string; scopes?: Scope[] | null }
  if (collection === 'users') return { kind: 'staff' }
  return collection === 'api-clients'
    ? { kind: 'client', scopes: scopes ?? [] }
    : { kind: 'anonymous' }
}

import type { Request } from 'express'
import type { Payload } from 'payload'
import { tryWhole } from '#database/retry.ts'

type Viewer = 'anonymous' | 'staff'

/** Who asks. A request without a credential is anonymous and costs no look-up. */
export async function viewerOf(req: Request, payload: Payload): Promise<Viewer> {
  const { authorization, cookie } = req.headers
  if (!authorization && !cookie?.includes(`${payload.config.cookiePrefix}-token=`))
    return 'anonymous'
  const headers = new Headers()
  for (const name of ['authorization', 'cookie', 'origin', 'sec-fetch-site'] as const) {
    const value = req.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  // Payload takes a log-in that it could not look up for none; the client would be told to log in again.
  const { user } = await tryWhole(() => payload.auth({ headers }))
  return user?.collection === 'users' ? 'staff' : 'anonymous'
}

import { accept } from './accept.ts'
import { addressOf } from './addressOf.ts'
import type { Connection } from './connection.ts'
import { errorIn } from './errorIn.ts'
import type { Redirect } from './generated/api.ts'
import { isRecord } from './isRecord.ts'
import { KindredError } from './kindredError.ts'
import type { ContentOf, ContentQuestion, PageField } from './questions.ts'
import { receive, type Received, type Request } from './receive.ts'

/** A spelling leads to a path, and that to where the page moved; the server keeps no longer ways. */
const mostRedirects = 5

/** The page at a path, or where that leads; null where there is nothing. */
export function readContent<Field extends PageField = never>(
  connection: Connection,
  path: string,
  question: ContentQuestion<Field> = {},
): Promise<ContentOf<Field> | null> {
  const page = followed({ connection, path, question, redirects: 0 })
  return page as Promise<ContentOf<Field> | null>
}

type Step = {
  connection: Connection
  path: string
  question: ContentQuestion
  redirects: number
}

async function followed(step: Step): Promise<unknown> {
  const { connection, path, redirects } = step
  if (!canBePath(path)) return null
  const { signal, ...query } = step.question
  const url = addressOf(connection.base, `/api/content/${path.replace(/^\/+/, '')}`, query)
  const request: Request = { url, signal }
  const received = await receive(connection, { ...request, redirect: 'manual' })
  const redirect = redirectIn(received)
  if (redirect) {
    const next = pathAfter(redirect, { received, redirects })
    return followed({ ...step, path: next, redirects: redirects + 1 })
  }
  return pageIn(isRedirect(received) ? await receive(connection, request) : received)
}

/** Also of a browser, which shows no redirect, and of a proxy, whose redirects are not Kindred's: `fetch` follows those. */
function isRedirect({ status }: Received): boolean {
  return status === 0 || (status >= 300 && status < 400)
}

function redirectIn({ body }: Received): Redirect | undefined {
  return isRecord(body) && isRecord(body['redirect']) ? (body['redirect'] as Redirect) : undefined
}

/** Asked for by its path and not at `Location`: that is public, while we may be inside, or behind a proxy. */
function pathAfter(
  { to, url, explanation }: Redirect,
  { received, redirects }: { received: Received; redirects: number },
): string {
  const { url: asked, status, requestId } = received
  const said = { url: asked, status, requestId }
  if (to === null) {
    const message = `The page moved to ${url}.`
    const data = { url, explanation }
    throw new KindredError({ ...said, code: 'MOVED_ELSEWHERE', message, data })
  }
  if (redirects < mostRedirects) return to
  const message = `${asked} is redirected for the ${redirects + 1}th time.`
  throw new KindredError({ ...said, code: 'TOO_MANY_REDIRECTS', message })
}

function pageIn(received: Received): unknown {
  return errorIn(received)?.code === 'NOT_FOUND' ? null : accept(received)
}

/** An address would lose dots, and with them its way to content; half a character cannot be written in one. */
function canBePath(path: string): boolean {
  const segments = path.split('/').filter((segment) => segment !== '')
  if (segments.length === 0) return false
  return !segments.some((segment) => /^\.\.?$/.test(segment)) && !/\p{Surrogate}/u.test(path)
}

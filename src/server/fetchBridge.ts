import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { defaultLocale } from '#config/locales.ts'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'

type Addressed = { publicUrl: string | undefined }

/** The request as Payload takes it. Made anew for each attempt, since a body can be read once only. */
export function fetchRequest(
  req: ExpressRequest,
  body: Buffer | null,
  { publicUrl }: Addressed,
): Request {
  const url = new URL(req.originalUrl, publicUrl ?? `http://${String(req.headers.host)}`)
  // With fallback off, Payload takes "no language" for none at all and answers every text with null.
  if (!url.searchParams.has('locale') && !isLongQuery(req))
    url.searchParams.set('locale', defaultLocale)
  // Payload knows no HEAD; Node leaves the body of the answer out by itself.
  const method = req.method === 'HEAD' ? 'GET' : req.method
  const sent = method === 'GET' || body === null ? null : new Uint8Array(body)
  return new Request(url, { method, headers: headersOf(req), body: sent })
}

function headersOf(req: ExpressRequest): Headers {
  const headers = new Headers()
  // By the names that the gate has left: it takes some away.
  for (const name of Object.keys(req.headers)) {
    for (const value of req.headersDistinct[name] ?? []) headers.append(name, value)
  }
  return headers
}

/** The admin's queries that are too long for an address: Payload makes the address from the body. */
function isLongQuery(req: ExpressRequest): boolean {
  return (
    req.method === 'POST' && req.headers['content-type'] === 'application/x-www-form-urlencoded'
  )
}

/** Passes on an answer: status, headers (each cookie by itself) and the body as it comes. */
export async function sendFetchResponse(response: Response, res: ExpressResponse): Promise<void> {
  res.status(response.status)
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie' && !name.startsWith('access-control-')) res.setHeader(name, value)
  }
  for (const cookie of response.headers.getSetCookie()) res.append('Set-Cookie', cookie)
  if (!response.body) {
    res.end()
    return
  }
  await pipeline(Readable.fromWeb(response.body as ReadableStream), res)
}

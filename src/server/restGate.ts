import type { Request, RequestHandler, Response } from 'express'
import type { SanitizedConfig } from 'payload'
import { BodyMalformed, LoginNeeded, NotFound } from '#errors/catalogue.ts'
import { readBody } from './body.ts'
import type { Deps } from './deps.ts'
import { checkContentType, type BodyFormat } from './gate/checkContentType.ts'
import { readJson } from './gate/checkJson.ts'
import { checkQuery } from './gate/checkQuery.ts'
import { queryRules } from './gate/queryRules.ts'
import type { Route } from './gate/route.ts'
import { routeOf } from './gate/routeOf.ts'
import { viewerOf } from './viewer.ts'

const mostBytes = { public: 100_000, staff: 1_000_000, multipart: 12_000_000 }
const overrideHeaders = ['x-payload-http-method-override', 'x-http-method-override'] as const

/** What was let in: its body is kept in memory, since an operation may have to be run again. */
type Admitted = { body: Buffer | null }

/** Stands before Payload: what it refuses is answered here, and nothing of it is stored. */
export function restGate({ payload, config }: Deps): RequestHandler {
  const rules = queryRules(config)
  return async (req, res, next) => {
    const isStaff = (await viewerOf(req, payload)) === 'staff'
    const [path = '', search = ''] = halves(req.originalUrl)
    const override = overrideOf(req, isStaff)
    const route = routeOf({ method: req.method, path, override, config })
    if (route.audience === 'staff' && !isStaff) throw refusalOf(route, config)
    const body = await bodyOf(req, { route, isStaff })
    const isLongQuery = route.body === 'query' && body !== null
    checkQuery({ search: isLongQuery ? body.toString('utf8') : search, route, rules, isStaff })
    const admitted: Admitted = { body }
    res.locals['admitted'] = admitted
    next()
  }
}

export function admittedBy(res: Response): Admitted {
  return res.locals['admitted'] as Admitted
}

function halves(address: string): string[] {
  const mark = address.indexOf('?')
  return mark < 0 ? [address] : [address.slice(0, mark), address.slice(mark)]
}

/** Only the admin sends long queries as a POST; from anybody else the header is not there. */
function overrideOf(req: Request, isStaff: boolean): string | undefined {
  const [first] = overrideHeaders
    .map((name) => req.headers[name])
    .filter((value) => value !== undefined)
  if (isStaff) return Array.isArray(first) ? first.join(', ') : first
  for (const name of overrideHeaders) Reflect.deleteProperty(req.headers, name)
  return undefined
}

/** That there is content is no secret, so writing it asks for a login. Anything else is simply not there. */
function refusalOf(route: Route, config: SanitizedConfig): Error {
  if (!('collection' in route)) return new NotFound({})
  const collection = config.collections.find(({ slug }) => slug === route.collection)
  return collection?.versions ? new LoginNeeded({}) : new NotFound({})
}

async function bodyOf(
  req: Request,
  { route, isStaff }: { route: Route; isStaff: boolean },
): Promise<Buffer | null> {
  if (req.method === 'GET' || req.method === 'HEAD') return null
  const format = checkContentType({ header: req.headers['content-type'], route })
  const body = await readBody(req, { most: mostFor(format, isStaff) })
  if (format === 'json') checkJsonBody(body, route)
  return body
}

function checkJsonBody(body: Buffer, route: Route): void {
  if (body.length > 0) readJson(textOf(body))
  else if (route.body !== 'optional') throw new BodyMalformed({ reason: 'it is empty' })
}

function textOf(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    // What the decoder says of bytes means nothing to a client.
    throw new BodyMalformed({ reason: 'it is not UTF-8' })
  }
}

function mostFor(format: BodyFormat, isStaff: boolean): number {
  if (format === 'multipart') return mostBytes.multipart
  return isStaff ? mostBytes.staff : mostBytes.public
}

import type { Request, RequestHandler, Response } from 'express'
import type { SanitizedConfig } from 'payload'
import {
  BodyMalformed,
  LoginNeeded,
  MethodNotAllowed,
  NotAllowed,
  NotFound,
  ParameterInvalid,
} from '#errors/catalogue.ts'
import { readBody } from './body.ts'
import type { Scope } from '#config/scopes.ts'
import type { Deps } from './deps.ts'
import { checkContentType, type BodyFormat } from './gate/checkContentType.ts'
import { readJson } from './gate/checkJson.ts'
import { checkForm } from './gate/checkForm.ts'
import { checkQuery } from './gate/checkQuery.ts'
import { queryRules } from './gate/queryRules.ts'
import type { Route } from './gate/route.ts'
import { routeOf } from './gate/routeOf.ts'
import { viewerOf, type Viewer } from './viewer.ts'

const mostBytes = { public: 100_000, staff: 1_000_000, multipart: 12_000_000 }
const overrideHeaders = ['x-payload-http-method-override', 'x-http-method-override']

/** What was let in: its body is kept in memory, since an operation may have to be run again. */
type Admitted = { body: Buffer | null }

/** Stands before Payload: what it refuses is answered here, and nothing of it is stored. */
export function restGate({ payload, config }: Deps): RequestHandler {
  const rules = queryRules(config)
  return async (req, res, next) => {
    const viewer = await viewerOf(req, payload)
    const isStaff = viewer.kind === 'staff'
    const [path = '', search = ''] = halves(req.originalUrl)
    if (!isStaff) forgetOverride(req)
    const route = routeFor({ req, path, config, isStaff })
    if (!isOpenTo(viewer, route)) throw refusalOf({ viewer, route, config })
    const body = await bodyOf(req, { route, isStaff: route.audience === 'staff' || isStaff })
    checkQuery({
      search: route.body === 'query' ? longQuery(body, search) : search,
      route,
      rules,
      isStaff,
      seesDrafts: isStaff || hasScope(viewer, 'content:read-drafts'),
    })
    const admitted: Admitted = { body }
    res.locals['admitted'] = admitted
    next()
  }
}

/** Only the admin sends long queries as a POST; from anybody else the header is not there. */
function forgetOverride({ headers }: Request): void {
  for (const name of overrideHeaders) Reflect.deleteProperty(headers, name)
}

export function admittedBy(res: Response): Admitted {
  return res.locals['admitted'] as Admitted
}

/** Payload would join a query of the address to that of the body; one of them could then pass unseen. */
function longQuery(body: Buffer | null, search: string): string {
  if (search !== '') throw new ParameterInvalid({ path: 'query', expected: 'in the body only' })
  return body?.toString('utf8') ?? ''
}

function halves(address: string): string[] {
  const mark = address.indexOf('?')
  return mark < 0 ? [address] : [address.slice(0, mark), address.slice(mark)]
}

type Asked = { req: Request; path: string; config: SanitizedConfig; isStaff: boolean }

function routeFor({ req, path, config, isStaff }: Asked): Route {
  try {
    return routeOf({ method: req.method, path, headers: req.headers, config })
  } catch (error) {
    // A wrong method would tell a stranger that there is something behind the address.
    const [, , slug] = path.split('/')
    if (error instanceof MethodNotAllowed && !isStaff && !isContent(slug, config))
      throw new NotFound({})
    throw error
  }
}

function isContent(slug: string | undefined, config: SanitizedConfig): boolean {
  return Boolean(config.collections.find((one) => one.slug === slug)?.versions)
}

/** A program may go where its key has the scope of the route. */
function isOpenTo(viewer: Viewer, { audience, scope }: Route): boolean {
  if (audience === 'public' || viewer.kind === 'staff') return true
  return scope !== undefined && hasScope(viewer, scope)
}

function hasScope(viewer: Viewer, scope: Scope): boolean {
  return viewer.kind === 'client' && viewer.scopes.includes(scope)
}

type Refused = { viewer: Viewer; route: Route; config: SanitizedConfig }

/** That there is content is no secret, so writing it asks for a login. Anything else is simply not there. */
function refusalOf({ viewer, route, config }: Refused): Error {
  const isKnown =
    'global' in route || ('collection' in route && isContent(route.collection, config))
  if (!isKnown) return new NotFound({})
  return viewer.kind === 'client' ? new NotAllowed({}) : new LoginNeeded({})
}

async function bodyOf(
  req: Request,
  { route, isStaff }: { route: Route; isStaff: boolean },
): Promise<Buffer | null> {
  if (req.method === 'GET' || req.method === 'HEAD') return null
  const header = req.headersDistinct['content-type']?.join(', ')
  const format = checkContentType({ header, route })
  const body = await readBody(req, { most: mostFor(format, isStaff) })
  if (format === 'multipart') await checkForm(body, String(header))
  else checkPlainBody(body, { format, route })
  return body
}

function checkPlainBody(body: Buffer, { format, route }: { format: BodyFormat; route: Route }) {
  if (format === 'json') checkJsonBody(body, route)
  if (format === 'none' && body.length > 0)
    throw new BodyMalformed({ reason: 'none is expected here' })
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

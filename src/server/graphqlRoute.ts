import { Router, type Request, type RequestHandler, type Response } from 'express'
import { MethodNotAllowed, PersistedQueryNotSupported } from '#errors/catalogue.ts'
import { retryWhole, tryWhole } from '#database/retry.ts'
import type { Deps } from './deps.ts'
import { fetchRequest, sendFetchResponse } from './fetchBridge.ts'
import { jsonBody } from './jsonBody.ts'
import { bringsKey, viewerOf } from './viewer.ts'

const mostBytes = 100_000

/** GraphQL at `/`, its schema as text at `/schema.graphql`, and a page to try it on in local mode. */
export function graphqlRoute(deps: Deps): Router {
  const router = Router({ strict: true, caseSensitive: true })
  router.get('/schema.graphql', (_req, res) => {
    res.set('Cache-Control', 'no-cache').type('text/plain').send(deps.graphql.sdl())
  })
  if (!deps.isPublic) router.get('/', explorer())
  router.get('/', (req, res) => {
    expectQuery(req.query)
    return answer({ req, res, body: null }, deps)
  })
  router.post('/', async (req, res) => {
    const { bytes, value } = await jsonBody(req, { most: mostBytes })
    expectQuery(value as Asked)
    return answer({ req, res, body: bytes }, deps)
  })
  router.all('/', () => {
    throw new MethodNotAllowed({ allowed: 'GET, HEAD, POST' })
  })
  return router
}

type Asked = { query?: unknown; extensions?: unknown }

/** Extensions without a query hold its hash. Any other answer is the end for clients that begin with the hash. */
function expectQuery({ query, extensions }: Asked): void {
  if (query === undefined && extensions !== undefined) throw new PersistedQueryNotSupported({})
}

type Exchange = { req: Request; res: Response; body: Buffer | null }

async function answer(
  { req, res, body }: Exchange,
  { graphql, payload, publicUrl }: Deps,
): Promise<void> {
  // Payload would answer a program whose key is no longer good as if it were anybody.
  if (bringsKey(req)) await viewerOf(req, payload)
  const ask = () => graphql.answer(fetchRequest(req, body, { publicUrl }))
  const response = await (body ? retryWhole : tryWhole)(ask)
  res.set('Cache-Control', 'private, no-store').vary('Cookie').vary('Authorization')
  await sendFetchResponse(response, res)
}

/** A page for people: only a browser asks for HTML. Its scripts come with the page, none from elsewhere. */
function explorer(): RequestHandler {
  return async (req, res, next) => {
    if (req.query['query'] !== undefined || req.accepts(['json', 'html']) !== 'html') return next()
    // Loaded when it is asked for: its scripts are several megabytes, and most starts never need them.
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
    const page = renderGraphiQL({
      title: 'Kindred: GraphQL',
      endpoint: '/api/graphql',
    })
    res.removeHeader('Content-Security-Policy')
    res.type('html').send(page)
  }
}

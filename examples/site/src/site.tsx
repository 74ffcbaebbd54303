import { serveStatic } from '@hono/node-server/serve-static'
import { createClient, type Client } from '@kindred/client'
import { Hono, type Context } from 'hono'
import { etag } from 'hono/etag'
import { html } from 'hono/html'
import { content } from '#answers/content.tsx'
import { crosswalk } from '#answers/crosswalk.tsx'
import { home } from '#answers/home.tsx'
import { notFound } from '#answers/notFound.tsx'
import { problem } from '#answers/problem.tsx'
import { search } from '#answers/search.tsx'
import { Layout } from '#parts/layout.tsx'
import type { Answer, Answers, Shown } from '#visit/answer.ts'
import { placeAt } from '#visit/place.ts'
import { VisitProvider, visitOf, type Visit } from '#visit/visit.ts'
import { headers } from './headers.ts'

/** Addresses that are the site's own, in every language; all others are Kindred's paths. */
const own: Record<string, Answers> = { '/': home, '/crosswalk': crosswalk, '/search': search }

const patienceMs = 10_000

/** The whole site. It keeps nothing, and asks Kindred at most once for a page. */
export function createSite({ kindredUrl }: { kindredUrl: string }): Hono {
  const kindred = createClient({ url: kindredUrl, fetch: withPatience })
  const site = new Hono()
  site.use(headers(kindredUrl), etag())
  site.use('/:file{.+\\.(?:css|svg)}', serveStatic({ root: './public' }))
  site.get('*', async (c) => {
    const { pathname, searchParams: query, origin } = new URL(c.req.url)
    const place = placeAt(pathname)
    const visit = visitOf(place ?? { locale: 'en', path: '/' }, { query, origin, kindredUrl })
    const answer = place ? await answerTo(kindred, visit) : notFound(visit)
    return 'movedTo' in answer ? c.redirect(answer.movedTo, 301) : show(c, visit, answer)
  })
  return site
}

async function answerTo(kindred: Client, visit: Visit): Promise<Answer> {
  const answers = own[visit.path] ?? content
  try {
    return await answers(kindred, visit)
  } catch (error) {
    return problem(error, visit)
  }
}

function show(c: Context, visit: Visit, shown: Shown): Response | Promise<Response> {
  const { status = 200, body } = shown
  // Readers' browsers keep a page, and ask each time whether it is still the same.
  c.header('Cache-Control', status === 200 ? 'public, no-cache' : 'no-store')
  c.header('Content-Language', visit.locale)
  if (status === 503) c.header('Retry-After', '60')
  const page = (
    <VisitProvider value={visit}>
      <Layout shown={shown}>{body}</Layout>
    </VisitProvider>
  )
  return c.html(html`<!doctype html>${page}`, status)
}

/** A reader should not wait for ever for a server that does not answer. */
function withPatience(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, { ...init, signal: AbortSignal.timeout(patienceMs) })
}

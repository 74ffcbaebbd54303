import { expect } from '@jest/globals'
import type { PresentedError } from '#errors/present.ts'
import type { Got } from './documentationProblems.ts'
import type { Staff } from './logIn.ts'
import type { StartedApp } from './startApp.ts'

export type Doc = Record<string, unknown> & { id: string; path: string }

/** A body as if it held everything that any answer may hold; a test reads what its own one does. */
type Body = {
  doc: Doc
  docs: Doc[]
  totalDocs: number
  errors: PresentedError[]
  data: Record<string, unknown>
} & Record<string, unknown>

export type Answer = { status: number; headers: Headers; text: string; body: Body }

type Question = {
  method?: string
  /** Who asks; nobody in particular when left out. */
  as?: Staff
  /** Sent as JSON, except that a string or bytes are sent as they are. */
  body?: unknown
  headers?: Record<string, string>
}

/**
 * One answer of the app. What an anonymous reader gets never holds text that a test marked with CANARY. What the OpenAPI
 * document describes is answered as described.
 */
export async function ask(
  { origin }: Pick<StartedApp, 'origin'>,
  path: string,
  { method = 'GET', as, body, headers = {} }: Question = {},
): Promise<Answer> {
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...as?.headers,
      ...headers,
    },
    body: bodyOf(body),
  })
  const text = await response.text()
  const { status, headers: answered } = response
  if (!as) expectNoCanary(text, answered)
  // Where it was led to, if it was.
  const where = response.url.slice(new URL(response.url).origin.length)
  await expectDocumented({ method, path: where, status, headers: answered, text })
  return { status, headers: answered, text, body: parsed(text) }
}

const described = /^\/(api\/(content|crosswalk|search|changes|feeds|openapi|schemas)\b|sitemap)/

/** The document is made only where there is something of it to look at, since that takes a while. */
async function expectDocumented(got: Got): Promise<void> {
  if (!described.test(got.path)) return
  const { documentationProblems } = await import('./documentationProblems.ts')
  expect(documentationProblems(got)).toEqual([])
}

/** A GraphQL query over HTTP. */
export function askGraphql(app: StartedApp, query: string, as?: Staff): Promise<Answer> {
  return ask(app, '/api/graphql', { method: 'POST', body: { query }, ...(as ? { as } : {}) })
}

export function expectNoCanary(text: string, headers: Headers): void {
  expect(text).not.toContain('CANARY')
  expect(JSON.stringify([...headers])).not.toContain('CANARY')
}

function bodyOf(body: unknown): string | Uint8Array<ArrayBuffer> | null {
  if (body === undefined) return null
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body)
}

function parsed(text: string): Body {
  return (/^[[{]/.test(text) ? JSON.parse(text) : {}) as Body
}

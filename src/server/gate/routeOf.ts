import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { MethodNotAllowed, NotFound, RequestRefused } from '#errors/catalogue.ts'
import { idKind } from './idKind.ts'
import { isId } from './isId.ts'
import type { Route } from './route.ts'
import { globalRoutes, routeTable, type Entry } from './routeTable.ts'
import { segmentsOf } from './segmentsOf.ts'

export type { Route } from './route.ts'

type Question = {
  method: string
  /** As sent: percent-encoded, without the query. */
  path: string
  headers?: Record<string, string | string[] | undefined>
  config: Pick<SanitizedConfig, 'collections' | 'globals'>
}

/** Payload heeds both on a POST. */
const overrides = ['x-payload-http-method-override', 'x-http-method-override']
const permissions: Route = { kind: 'access', audience: 'staff', body: 'none' }
const fileName = /^[^\p{Cc}\p{Cf}\p{Cs}]+$/u
const preferenceKey = /^[\w.-]+$/

/**
 * Which route of Payload an address means; HEAD counts as GET.
 * Throws NotFound, MethodNotAllowed, PathMalformed, and RequestRefused for a method override that is
 * not the admin's: the GET of a list, sent as a POST.
 */
export function routeOf({ method, path, headers = {}, config }: Question): Route {
  const [slug, ...rest] = segmentsOf(path)
  if (slug === 'access' && rest.length === 0) return onlyGet(method)
  if (slug === 'globals') return globalRoute({ method, rest, config })
  return collectionRoute({ method, slug, rest, headers, config })
}

type CollectionQuestion = Required<Omit<Question, 'path'>> & {
  slug: string | undefined
  rest: string[]
}

function collectionRoute({ method, slug, rest, headers, config }: CollectionQuestion): Route {
  const collection = config.collections.find((each) => each.slug === slug)
  if (!collection) throw new NotFound({})
  const entries = routeTable(collection).filter((entry) => fits({ entry, rest, collection }))
  if (entries.length === 0) throw new NotFound({})
  const instead = overrides.flatMap((name) => headers[name] ?? [])
  return method === 'POST' && instead.length > 0
    ? longQuery({ entries, instead, collection: collection.slug })
    : toRoute({ entry: choose(method, entries), rest, collection: collection.slug })
}

type GlobalQuestion = Pick<Question, 'method' | 'config'> & { rest: string[] }

function globalRoute({ method, rest: [slug, ...rest], config }: GlobalQuestion): Route {
  const isKnown = config.globals.some((each) => each.slug === slug)
  const entries = globalRoutes().filter(({ shape }) => shape === rest.join('/'))
  if (!isKnown || slug === undefined || entries.length === 0) throw new NotFound({})
  const { audience, body, kind } = choose(method, entries)
  return { kind, global: slug, audience, body }
}

type Candidate = { entry: Entry; rest: string[]; collection: SanitizedCollectionConfig }

function fits({ entry, rest, collection }: Candidate): boolean {
  const shape = entry.shape === '' ? [] : entry.shape.split('/')
  if (shape.length !== rest.length) return false
  if (!shape.every((part, index) => part === '*' || part === rest[index])) return false
  const name = itemName(entry, rest)
  if (entry.item === 'document') return isId(name, idKind(collection))
  if (entry.item === 'version') return isId(name, 'databaseId')
  if (entry.item === 'file') return fileName.test(name)
  return entry.item === undefined || preferenceKey.test(name)
}

function itemName({ shape }: Entry, rest: string[]): string {
  return rest[shape.split('/').indexOf('*')] ?? ''
}

function choose<One extends { method: string }>(method: string, entries: One[]): One {
  const asked = method === 'HEAD' ? 'GET' : method
  const entry = entries.find((each) => each.method === asked)
  if (!entry) throw new MethodNotAllowed({ allowed: allowed(entries) })
  return entry
}

function allowed(entries: { method: string }[]): string {
  return entries.map(({ method }) => (method === 'GET' ? 'GET, HEAD' : method)).join(', ')
}

function onlyGet(method: string): Route {
  if (method === 'GET' || method === 'HEAD') return permissions
  throw new MethodNotAllowed({ allowed: allowed([{ method: 'GET' }]) })
}

type Override = { entries: Entry[]; instead: string[]; collection: string }

function longQuery({ entries, instead, collection }: Override): Route {
  const isList = entries.some(({ kind }) => kind === 'list')
  if (!isList || instead.some((method) => method !== 'GET')) throw new RequestRefused({})
  return { kind: 'list', collection, audience: 'staff', body: 'query' }
}

function toRoute({
  entry,
  rest,
  collection,
}: {
  entry: Entry
  rest: string[]
  collection: string
}): Route {
  const { audience, body, scope } = entry
  const terms = { collection, audience, body, ...(scope ? { scope } : {}) }
  if (entry.item === undefined) return { kind: entry.kind, ...terms }
  return { kind: entry.kind, id: itemName(entry, rest), ...terms }
}

import { ContentTypeUnsupported } from '#errors/catalogue.ts'
import type { Body, Route } from './route.ts'

export type BodyFormat = 'none' | 'json' | 'multipart' | 'query'

/** Payload compares the type letter by letter and up to the semicolon, so it is held to that here. */
const formats: Record<Exclude<BodyFormat, 'none'>, RegExp> = {
  json: /^application\/json(?:; ?charset=(?:utf-8|UTF-8|"utf-8"|"UTF-8"))?$/,
  multipart: /^multipart\/form-data; ?boundary=(?:"[\w'()+./:=?-]{1,70}"|[\w'()+./:=?-]{1,70})$/,
  query: /^application\/x-www-form-urlencoded$/,
}

const accepted: Record<Body, readonly Exclude<BodyFormat, 'none'>[]> = {
  none: [],
  optional: ['json'],
  json: ['json'],
  form: ['json', 'multipart'],
  query: ['query'],
}

const names = {
  json: 'application/json',
  multipart: 'multipart/form-data with a boundary',
  query: 'application/x-www-form-urlencoded',
}

/**
 * How the body of a request is to be read. `header` holds every Content-Type that was sent, joined by
 * commas; routes without a body ignore it. Throws ContentTypeUnsupported.
 */
export function checkContentType({
  header,
  route,
}: {
  header: string | undefined
  route: Pick<Route, 'body'>
}): BodyFormat {
  if (route.body === 'none') return 'none'
  if (header === undefined && route.body === 'optional') return 'none'
  const format = accepted[route.body].find((each) => formats[each].test(header ?? ''))
  if (!format) throw new ContentTypeUnsupported({ expected: expected(route.body) })
  return format
}

function expected(body: Body): string {
  return accepted[body].map((format) => names[format]).join(' or ')
}

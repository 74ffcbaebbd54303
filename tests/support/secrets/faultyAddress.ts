import fc from 'fast-check'
import { commonWord } from './canary.ts'
import type { Secrets } from './makeSecrets.ts'

const names = [
  ...['locale', 'fallback', 'type', 'subject', 'audience', 'jurisdiction', 'within', 'order'],
  ...['updated-since', 'limit', 'offset', 'cursor', 'since', 'fields', 'total', 'status', 'format'],
  ...['from', 'to', 'q', 'draft', 'depth', 'where[owner][exists]', 'select[owner]', 'trash', ''],
  ...['__proto__[x]', 'constructor', 'locale[]', 'limit[0]', 'within[not_equals]', 'fields[owner]'],
]

const values = [
  ...['en', 'es', 'xx', 'all', 'path', '-updated', 'topic', 'topic,article', 'owner', 'title,id'],
  ...['0', '1', '-1', '50', '1000', '1e3', '999999999999', 'NaN', 'true', 'false', 'csv', 'json'],
  ...['2001-01-01', '2026-11-30T00:00:00Z', '0000-00-00', 'proposed', 'rejected', 'AAAA', '', ','],
  ...[commonWord, `${commonWord}s`, '"', '(', '*', '~~', '+', '%', '_', '$where', '{"$gt":""}'],
  ...["' or 1=1--", '../../users', '/', '//', '\u0000', '\ud83d\ude00', 'a'.repeat(300)],
]

/** What is no valid escape in an address, or of bytes that are no text. */
const badEscapes = ['%', '%zz', '%c3%28', '%00', '%u0041', '%ff', '&&', '=', '?', ';', '[', ']']

/** An address of the delivery with a question that is nearly right, or not at all. */
export function faultyAddress(secrets: Secrets): fc.Arbitrary<string> {
  const pages = [...secrets.paths, ...secrets.awayPaths].map((path) => `/api/content${path}`)
  const [from, to] = secrets.models.map(({ path }) => path)
  const route = fc.oneof(
    fc.constantFrom(...pages, ...pages.map(shouted)),
    fc.constantFrom(`/api/content${secrets.topic.path}`, `/api/content${secrets.gone}`),
    fc.constantFrom('/api/content', '/api/content/', '/api/content/%zz', '/api/content/a//b'),
    fc.constantFrom('/api/changes', '/api/search', '/sitemap.xml', '/sitemap-2.xml'),
    fc.constantFrom('/api/feeds/changes.atom', '/api/feeds/changes.json', '/api/crosswalk'),
  )
  const start = fc.constantFrom(
    '',
    'locale=es&fallback=en&',
    `from=${from}&to=${to}&`,
    `q=${commonWord}&`,
  )
  const known = fc.constantFrom(
    ...values,
    secrets.subject.id,
    ...secrets.paths,
    ...secrets.awayPaths,
  )
  const parts = fc.oneof(fc.constant([]), fc.array(parameter(known), { maxLength: 4 }))
  return fc
    .tuple(route, start, parts, mutation())
    .map(([path, begun, said, mutate]) => `${path}?${mutate(`${begun}${said.join('&')}`)}`)
}

function parameter(known: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const value = fc.oneof(
    { weight: 4, arbitrary: known },
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  return fc
    .tuple(fc.constantFrom(...names), value)
    .map(([name, said]) => `${name}=${encodeURIComponent(said)}`)
}

/** Leaves a query as it is, or cuts it, says a part of it twice, or puts in what does not belong there. */
function mutation(): fc.Arbitrary<(query: string) => string> {
  const place = fc.double({ min: 0, max: 1, noNaN: true })
  return fc
    .tuple(fc.constantFrom('none', 'cut', 'twice', 'insert'), place, fc.constantFrom(...badEscapes))
    .map(([how, at, put]) => (query) => {
      const [start, end] = [query.slice(0, at * query.length), query.slice(at * query.length)]
      if (how === 'cut') return start
      if (how === 'twice') return `${query}&${end}`
      return how === 'insert' ? `${start}${put}${end}` : query
    })
}

/** Another spelling of the same address. */
function shouted(page: string): string {
  return `${page.toUpperCase().replace('/API/CONTENT', '/api/content')}/`
}

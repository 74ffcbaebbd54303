import type { GraphQLSchema } from 'graphql'
import { wholeQuestion } from '#tests/support/wholeQuestion.ts'
import { commonWord, secretWord } from './canary.ts'
import { faultyQuestions, rest, type Question } from './faultyQuestions.ts'
import type { Secrets } from './makeSecrets.ts'

const languages: Record<string, string>[] = [
  {},
  { locale: 'es' },
  { locale: 'es', fallback: 'en' },
  { locale: 'en', fallback: 'es' },
]
const orders = ['path', '-updated', 'updated', '-published']
const formats = ['atom', 'json']

/** Everything that an anonymous reader can ask the delivery, by what it is about. */
export function questionsOf(secrets: Secrets, schema: GraphQLSchema): Record<string, Question[]> {
  const byGraphql = (field: string, args: object) => ({
    path: '/api/graphql',
    graphql: wholeQuestion(schema, field, { ...args }),
  })
  const context = { secrets, byGraphql }
  return {
    pages: pages(context),
    lists: lists(context),
    crosswalks: crosswalks(context),
    searches: searches(context),
    changes: changes(context),
    feeds: feeds(context),
    errors: faultyQuestions(secrets),
  }
}

type Context = {
  secrets: Secrets
  byGraphql: (field: string, args: object) => Question
}

function pages({ secrets, byGraphql }: Context): Question[] {
  const { paths } = secrets
  return [
    ...paths.flatMap((path) => languages.map((asked) => rest(`/api/content${path}`, asked))),
    // Each page once: both doors have one presenter behind them.
    ...paths.map((path, index) =>
      byGraphql('content', { path, ...languages[index % languages.length] }),
    ),
    ...secrets.awayPaths.flatMap((path) => [
      rest(`/api/content${path}`, {}),
      rest(`/api/content${path.toUpperCase()}/`, { locale: 'es', fallback: 'en' }),
      byGraphql('content', { path }),
    ]),
  ]
}

function lists({ secrets, byGraphql }: Context): Question[] {
  const filters: Record<string, string>[] = [
    { subject: secrets.subject.id },
    { subject: secrets.hiddenSubject.id },
    { subject: 'platypus' },
    { within: secrets.topic.path },
    ...secrets.awayPaths.map((within) => ({ within })),
    { type: 'topic,article' },
    { 'updated-since': '2001-01-01' },
    { fields: 'id,path,title,summary,apiUrl' },
    { limit: '1' },
  ]
  return [
    ...orders.flatMap((order) =>
      languages.flatMap((asked) => [
        rest('/api/content', { order, total: 'true', limit: '100', ...asked }),
        byGraphql('contentList', { order, total: true, limit: 100, ...asked }),
      ]),
    ),
    ...filters.map((filter) => rest('/api/content', filter)),
  ]
}

function crosswalks({ secrets, byGraphql }: Context): Question[] {
  const [first, second] = secrets.models.map(({ path }) => path)
  const ends = [
    { from: first, to: second },
    { from: second, to: first },
  ]
  const [away = ''] = secrets.awayPaths.slice(-1)
  return [
    ...ends.flatMap((models) =>
      languages.flatMap((asked) => [
        rest('/api/crosswalk', { ...models, ...asked }),
        rest('/api/crosswalk', { ...models, ...asked, format: 'csv' }),
        rest('/api/crosswalk', { ...models, ...asked, status: 'proposed,reviewed' }),
        byGraphql('crosswalk', { ...models, ...asked }),
      ]),
    ),
    ...secrets.awayPaths.map((from) => rest('/api/crosswalk', { from, to: first })),
    { ...rest('/api/crosswalk', { from: first, to: away }), accept: 'text/csv' },
  ]
}

function searches({ secrets }: Context): Question[] {
  const words = [
    secretWord,
    commonWord,
    `${commonWord}s`,
    'platypus',
    'example',
    'note',
    'training',
  ]
  return words.flatMap((q) => [
    ...['en', 'es'].map((locale) => rest('/api/search', { q, locale, limit: '50' })),
    rest('/api/search', { q, subject: `${secrets.subject.id},${secrets.hiddenSubject.id}` }),
  ])
}

/** All at once; a test reads them a part at a time. */
function changes({ byGraphql }: Context): Question[] {
  return ['en', 'es'].flatMap((locale) => [
    rest('/api/changes', { limit: '200', locale }),
    byGraphql('changes', { limit: 200, locale }),
  ])
}

function feeds({ secrets }: Context): Question[] {
  const asked = [
    {},
    { locale: 'es' },
    { within: secrets.topic.path },
    ...secrets.awayPaths.map((within) => ({ within })),
  ]
  return [
    ...formats.flatMap((format) => asked.map((one) => rest(`/api/feeds/changes.${format}`, one))),
    { path: '/sitemap.xml' },
    { path: '/sitemap-1.xml' },
  ]
}

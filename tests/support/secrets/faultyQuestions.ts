import { commonWord } from './canary.ts'
import type { Secrets } from './makeSecrets.ts'

export type Question = { path: string; graphql?: string; accept?: string }

/** Questions that are refused, whose refusals might say too much. */
export function faultyQuestions(secrets: Secrets): Question[] {
  const [path = ''] = secrets.awayPaths
  return [
    rest('/api/content/nothing/here', {}),
    rest(`/api/content${path}`, { draft: 'true' }),
    rest(`/api/content${secrets.topic.path}`, { locale: 'all' }),
    rest('/api/content', { 'where[owner][exists]': 'true' }),
    rest('/api/content', { fields: 'owner' }),
    rest('/api/search', { q: commonWord, subject: 'no-id' }),
    rest('/api/changes', { since: secrets.topic.id }),
    ...['owner', 'savedBy', 'translationRecord', 'details { provenance }'].map((field) => ({
      path: '/api/graphql',
      graphql: `{ content(path: "${path}") { ... on TopicPage { ${field} } } }`,
    })),
  ]
}

export function rest(path: string, asked: Record<string, string | undefined>): Question {
  const query = new URLSearchParams(
    Object.entries(asked).map(([name, value]) => [name, `${value}`]),
  )
  return { path: `${path}?${query.toString()}` }
}

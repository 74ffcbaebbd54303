import { ask } from './ask.ts'
import type { StartedServer } from './startServer.ts'

const collections = [
  'topics',
  'articles',
  'resources',
  'practice-models',
  'practice-model-elements',
  'element-mappings',
  'cards',
  'spotlights',
  'organizations',
  'media',
]

const page = `{
  Topics(limit: 50, sort: "id") {
    docs {
      id title
      cards { id heading }
      spotlights { id heading }
      related { label items { heading url } }
      resources { label items { heading text url } }
    }
  }
}`

/** All that anonymous readers get of the content, as one text: every list, and the pages over GraphQL. */
export async function publicAnswers({ origin }: Pick<StartedServer, 'origin'>): Promise<string> {
  const answers: string[] = []
  // One after the other, so that others who ask meanwhile wait for one at most.
  for (const slug of collections) {
    const { status, text } = await ask({ origin }, `/api/${slug}?limit=100&sort=id`)
    answers.push(`${status} ${text}`)
  }
  const { status, text } = await ask({ origin }, '/api/graphql', {
    method: 'POST',
    body: { query: page },
  })
  return [...answers, `${status} ${text}`].join('\n')
}

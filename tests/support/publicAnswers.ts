import { ask } from './ask.ts'
import type { StartedServer } from './startServer.ts'

type Server = Pick<StartedServer, 'origin'>

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

/** What anonymous readers get of these collections, as one text: a list of each, in the order of the ids. */
export async function publicLists(server: Server, collections: string[]): Promise<string> {
  const answers: string[] = []
  // One after the other, so that others who ask meanwhile wait for one at most.
  for (const slug of collections) {
    const { status, text } = await ask(server, `/api/${slug}?limit=100&sort=id`)
    answers.push(`${status} ${text}`)
  }
  return answers.join('\n')
}

/** The topic pages as anonymous readers get them over GraphQL, with all that they show. */
export async function publicPages(server: Server): Promise<string> {
  const body = { query: page }
  const { status, text } = await ask(server, '/api/graphql', { method: 'POST', body })
  return `${status} ${text}`
}

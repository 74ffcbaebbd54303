import { ask, type Answer } from './ask.ts'
import { login } from './runServer.ts'

type Who = { origin: string; headers: { Authorization: string } }

export type Said = { status: number; code: string | undefined; retryAfter: string | null }

/** What each kind of client is told at this moment, all asking at the same time. */
export async function askEveryDoor({ origin, headers }: Who): Promise<Record<string, Said>> {
  const app = { origin } as Parameters<typeof ask>[0]
  const topics = '/api/topics?depth=0&limit=1'
  const card = { title: 'Card', _status: 'published' }
  const query = { query: '{ Topics(limit: 1) { docs { id } } }' }
  const mutation = { query: 'mutation { createCard(data: { title: "Card" }) { id } }' }
  const answers = {
    'a read': ask(app, topics),
    'a read of staff': ask(app, topics, { headers }),
    'who am I': ask(app, '/api/users/me', { headers }),
    'a write': ask(app, '/api/cards?depth=0', { method: 'POST', body: card, headers }),
    'a query': ask(app, '/api/graphql', { method: 'POST', body: query }),
    'a mutation': ask(app, '/api/graphql', { method: 'POST', body: mutation, headers }),
    'a log-in': ask(app, '/api/users/login', { method: 'POST', body: login }),
  }
  const said = Object.entries(answers).map(async ([name, answer]) => [name, told(await answer)])
  return Object.fromEntries(await Promise.all(said)) as Record<string, Said>
}

type Failed = { code?: string; extensions?: { code?: string } }

function told({ status, headers, body }: Answer): Said {
  const { errors } = body as { errors?: Failed[] }
  const code = errors?.[0]?.extensions?.code ?? errors?.[0]?.code
  return { status, code, retryAfter: headers.get('retry-after') }
}

import type { Payload } from 'payload'
import { NotFound } from '#errors/catalogue.ts'
import type { Route } from '#generated/payload-types.ts'
import { canonicalPath } from '#delivery/content/canonicalPath.ts'
import { routeAt } from '#delivery/content/routeAt.ts'
import type { Reader, Row } from '#delivery/read/reader.ts'

type Sources = { reader: Reader; payload: Pick<Payload, 'db'> }

/** The live topic at a path, or at where its redirect leads: who follows a feed cannot be told of a move. Throws NotFound. */
export async function topicAt(asked: string, { reader, payload }: Sources): Promise<Row> {
  const route = await routeOf(canonicalPath(asked), payload)
  const topic = route && (await topicOf(route, reader))
  if (!topic || topic['path'] !== route.path) throw new NotFound({})
  return topic
}

async function routeOf(path: string | null, payload: Sources['payload']): Promise<Route | null> {
  const route = path === null ? null : await routeAt(path, payload)
  if (route?.kind !== 'redirect') return route
  return route.destination ? routeAt(route.destination, payload) : null
}

async function topicOf({ documentType, documentId }: Route, reader: Reader): Promise<Row | null> {
  if (documentType !== 'topics' || !documentId) return null
  return reader.brief({ collection: 'topics', id: documentId })
}

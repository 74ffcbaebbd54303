import type { CollectionConfig, Endpoint } from 'payload'
import { serveFindings } from './findings/serveFindings.ts'
import { serveJudgement } from './findings/serveJudgement.ts'

/** What can be asked of all content beside Payload's own routes. The gate lists them too (`routeTable.ts`). */
const contentEndpoints = ({ slug }: CollectionConfig): Omit<Endpoint, 'root'>[] => [
  { method: 'get', path: '/:id/findings', handler: serveFindings(slug) },
  { method: 'post', path: '/findings', handler: serveJudgement(slug) },
]

/** The collection with the endpoints of all content, where it is content: where it has versions. */
export function withContentEndpoints(collection: CollectionConfig): CollectionConfig {
  if (!collection.versions) return collection
  const own = collection.endpoints || []
  return { ...collection, endpoints: [...own, ...contentEndpoints(collection)] }
}

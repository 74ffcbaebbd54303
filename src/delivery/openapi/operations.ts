import type { Operation } from './operation.ts'
import { changes } from './operations/changes.ts'
import { content } from './operations/content.ts'
import { contentList } from './operations/contentList.ts'
import { crosswalk } from './operations/crosswalk.ts'
import { atomFeed, jsonFeed } from './operations/feeds.ts'
import { live, ready } from './operations/health.ts'
import { answerSchema, graphqlSchema, openapi } from './operations/descriptions.ts'
import { search } from './operations/search.ts'
import { sitemap, sitemapPart } from './operations/sitemap.ts'

/** What is described, by its address. A test holds them to the routes of the server. */
export const operations: Readonly<Record<string, Operation>> = {
  '/api/content': contentList,
  '/api/content/{path}': content,
  '/api/crosswalk': crosswalk,
  '/api/search': search,
  '/api/changes': changes,
  '/api/feeds/changes.atom': atomFeed,
  '/api/feeds/changes.json': jsonFeed,
  '/sitemap.xml': sitemap,
  '/sitemap-{part}.xml': sitemapPart,
  '/api/openapi.json': openapi,
  '/api/schemas/{name}.json': answerSchema,
  '/api/graphql/schema.graphql': graphqlSchema,
  '/livez': live,
  '/readyz': ready,
}

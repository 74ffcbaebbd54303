import type { Payload } from 'payload'
import type { Env } from '#config/env.ts'
import { seed } from '#seeds/seed.ts'

/** Puts the demo content into a database that holds no content yet. */
export async function loadDemo(payload: Payload, env: Env): Promise<void> {
  if (!env.hasDemo || (await hasContent(payload))) return
  const report = await seed(payload, { force: false })
  payload.logger.info({ ...report }, 'the demo content is loaded')
}

async function hasContent(payload: Payload): Promise<boolean> {
  const collections = payload.config.collections.filter(({ versions }) => Boolean(versions))
  for (const { slug } of collections) {
    const { totalDocs } = await payload.count({ collection: slug, overrideAccess: true })
    if (totalDocs > 0) return true
  }
  return false
}

import { jsonFeed } from '#delivery/feeds/jsonFeed.ts'
import type { Send } from './deliveryRoutes.ts'
import { feedFor } from './feedFor.ts'

/** `GET /api/feeds/changes.json`: the same as JSON Feed. */
export const sendJsonFeed: Send = async (req, res, deps) => {
  const feed = JSON.stringify(jsonFeed(await feedFor(req, deps)))
  // As bytes: Express adds a charset to a text, and this type has none.
  res.set('Content-Type', 'application/feed+json').send(Buffer.from(feed))
}

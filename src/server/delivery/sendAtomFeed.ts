import { atom } from '#delivery/feeds/atom.ts'
import type { Send } from './deliveryRoutes.ts'
import { feedFor } from './feedFor.ts'

/** `GET /api/feeds/changes.atom`: what readers are told, the newest first. */
export const sendAtomFeed: Send = async (req, res, deps) => {
  const feed = atom(await feedFor(req, deps))
  res.set('Content-Type', 'application/atom+xml; charset=utf-8').send(feed)
}

import { tryWhole } from '#database/retry.ts'
import { readChanges } from '#delivery/changes/readChanges.ts'
import { createCursors } from '#delivery/cursor.ts'
import { readingFor } from '#delivery/read/readingFor.ts'
import { changesParameters } from '#delivery/schema/changes.ts'
import { committedEvents } from '#publishing/committedEvents.ts'
import { checkedQuery } from './checkedQuery.ts'
import type { Send } from './deliveryRoutes.ts'
import { sendJson } from './sendJson.ts'

/** `GET /api/changes`: what was published since a place that an earlier answer told. */
export const sendChanges: Send = async (req, res, deps) => {
  const { payload } = deps
  const { since, limit, locale } = checkedQuery(req, changesParameters)
  const answer = await tryWhole(async () =>
    readChanges({
      since,
      limit,
      cursors: createCursors(payload),
      reading: await readingFor({ locale }, deps),
      payload,
      events: (range) => committedEvents(payload, range),
    }),
  )
  sendJson(res, answer, { parameter: 'limit' })
}

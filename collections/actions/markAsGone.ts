import { z } from 'zod'
import { appendToAudit } from '#collections/hooks/appendToAudit.ts'
import { appendToOutbox } from '#collections/hooks/appendToOutbox.ts'
import { nameOfDocument } from '#collections/hooks/nameOfDocument.ts'
import { locales } from '#config/locales.ts'
import { oneAtATime } from '#database/oneAtATime.ts'
import { ParameterInvalid } from '#errors/catalogue.ts'
import { checkPath } from '#rules/pathOf.ts'
import { defineAction, type Subject } from './defineAction.ts'
import { isLive } from './isLive.ts'
import { knownPath } from './knownPath.ts'
import { refuseUnless } from './refuseUnless.ts'
import { ownRoute } from './routes.ts'
import { takeFromReaders } from './unpublish.ts'

/** Takes a page away for good: its path says why, and what to read instead. Publishing it brings it back. */
export const markAsGone = defineAction({
  name: 'gone',
  isFor: 'pages',
  input: z.strictObject({
    explanation: z.string().trim().min(1).max(2000),
    alternative: z.string().max(500).nullish(),
  }),
  async run({ collection, id, document, input: { explanation, alternative }, req }) {
    if (alternative && checkPath(alternative) !== true)
      throw new ParameterInvalid({ path: 'alternative', expected: 'a path' })
    refuseUnless(Boolean(document['firstPublishedAt']), 'gone', 'readers have never seen it')
    // The alternative must not move before this is kept: it would not be followed.
    await oneAtATime(req, 'routes')
    const from = String(document['path'])
    const destination = alternative ? await knownPath({ from, to: alternative }, req) : null
    if (await isLive({ collection, id }, req)) await takeFromReaders({ collection, id }, req)
    // Its path told readers nothing until now, or another word.
    else await tellGone({ collection, id, document, req }, from)
    const route = await ownRoute(id, req)
    await req.payload.update({
      collection: 'routes',
      id: route?.id ?? '',
      data: { kind: 'gone', explanation, destination },
      depth: 0,
      // Paths are the service's own to keep; who may do this was asked at the door.
      overrideAccess: true,
      req,
    })
    return {}
  },
})

async function tellGone({ collection, id, document, req }: Subject, from: string): Promise<void> {
  const place = { documentType: collection, documentId: id }
  await appendToOutbox({ ...place, kind: 'gone', oldPath: from, locales }, req)
  const title = nameOfDocument(req.payload.collections[collection].config, document)
  await appendToAudit({ ...place, action: 'gone', title, details: from }, req)
}

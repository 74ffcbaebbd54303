import { z } from 'zod'
import type { PayloadRequest } from 'payload'
import { defaultLocale } from '#config/locales.ts'
import { hasPath } from '#collections/fields/hasPath.ts'
import { conflictWith } from '#collections/hooks/conflictWith.ts'
import type { DocumentRef } from '#collections/hooks/liveRows.ts'
import { newestVersion } from '#collections/hooks/newestVersion.ts'
import { rowOf, type Row } from '#collections/hooks/rowsOf.ts'
import { applying } from './applying.ts'
import { defineAction } from './defineAction.ts'
import { isWithdrawn } from './isWithdrawn.ts'
import { parts, placedDrafts } from './placedDrafts.ts'
import { refuseUnless } from './refuseUnless.ts'
import { reinstated } from './reinstated.ts'

/**
 * Publishes the newest version of a document in every language, also one that was withdrawn or gone, and with it the
 * cards and spotlights that are named. Those that it places and that readers will not see are answered as `unpublished`.
 */
export const publish = defineAction({
  name: 'publish',
  isFor: 'all',
  input: z.strictObject({
    /** The version that whoever publishes has seen; a newer one is refused (`EditConflict`). */
    revision: z.number().int().min(0).optional(),
    with: z
      .array(z.strictObject({ collection: z.enum(parts), id: z.string().max(36) }))
      .max(100)
      .default([]),
  }),
  async run({ collection, id, document, input, req }) {
    const { revision = document['revision'] } = input
    if (revision !== document['revision'])
      throw await conflictWith(
        { collection: { slug: collection }, originalDoc: document, req },
        Number(revision),
      )
    const placed = await placedDrafts({ collection, id }, req)
    const isNamed = (one: DocumentRef) => input.with.some((each) => isSame(each, one))
    const areAllPlaced = input.with.every((each) => placed.some((one) => isSame(each, one)))
    const reason = 'what is to go along is published already, or not placed here'
    refuseUnless(areAllPlaced, 'publish', reason)
    for (const part of placed.filter(isNamed)) await show(part, req)
    await show({ collection, id }, req)
    return { unpublished: placed.filter((one) => !isNamed(one)) }
  },
})

function isSame(one: DocumentRef, other: DocumentRef): boolean {
  return one.collection === other.collection && one.id === other.id
}

async function show({ collection, id }: DocumentRef, req: PayloadRequest): Promise<void> {
  const document = { collection, id }
  const row = await rowOf(req, document)
  if (!row || (await isShown(document, row, req))) return
  const isPage = hasPath({ slug: collection })
  const { values, inLanguage } = isPage ? reinstated(row) : { values: {}, inLanguage: [] }
  // Who may do this was asked at the door of the action.
  const shared = { ...document, depth: 0, overrideAccess: true, req }
  const steps = [
    ...inLanguage.map(({ locale, values: data }) => ({ locale, data, draft: true })),
    { locale: defaultLocale, data: { ...values, _status: 'published' }, draft: false },
  ]
  for (const { locale, data, draft } of steps)
    await applying(req, { id, names: ['withdrawn'] }, () =>
      req.payload.update({ ...shared, locale: locale as never, data: data as never, draft }),
    )
}

/** Readers have the newest version already. */
async function isShown(document: DocumentRef, row: Row, req: PayloadRequest): Promise<boolean> {
  if (row['_status'] !== 'published' || isWithdrawn(row)) return false
  const newest = await newestVersion(req, document)
  return !newest || newest.version['revision'] === row['revision']
}

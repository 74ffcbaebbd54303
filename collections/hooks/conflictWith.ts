import { isolateObjectProperty, type CollectionSlug, type PayloadRequest } from 'payload'
import { EditConflict } from '#errors/catalogue.ts'
import { changedFields } from '#rules/changedFields.ts'

type Values = Record<string, unknown>

type Change = {
  collection: { slug: string }
  originalDoc?: unknown
  req: PayloadRequest
}

/** The error for a save that is based on the version `sent`: who saved since, when, and what was changed. */
export async function conflictWith(
  { collection, originalDoc, req }: Change,
  sent: number,
): Promise<Error> {
  const newest = (originalDoc ?? {}) as Values
  const { docs } = await req.payload.findVersions({
    collection: collection.slug as CollectionSlug,
    where: {
      and: [
        { parent: { equals: newest['id'] } },
        { 'version.revision': { in: [sent, newest['revision']] } },
      ],
    },
    sort: 'version.revision',
    limit: 2,
    depth: 0,
    // What was changed in another language than that of this save was changed too.
    locale: 'all',
    // Only the names of fields are told.
    overrideAccess: true,
    // The request keeps its own language for what comes after.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  const [base, latest] = docs as unknown as { version: Values }[]
  const error = new EditConflict({
    by: String(newest['savedBy'] ?? 'Somebody'),
    at: String(newest['updatedAt']),
    revision: Number(newest['revision'] ?? 0),
    sent,
    fields: base && latest ? changedFields(base.version, latest.version) : [],
  })
  // Payload's forms mark the fields that they find in `errors`.
  return Object.assign(error, {
    data: { ...error.data, errors: [{ path: 'revision', message: error.message }] },
  })
}

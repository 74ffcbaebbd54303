import type {
  CollectionAfterChangeHook,
  CollectionSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
  SelectIncludeType,
} from 'payload'
import { defaultLocale, isLocale, locales, type Locale } from '#config/locales.ts'
import { findingsFor } from '#collections/findings/findingsFor.ts'
import { inLanguage } from '#collections/findings/inLanguage.ts'
import { isPublishing } from '#collections/findings/isPublishing.ts'
import { publishRefused } from '#collections/findings/publishRefused.ts'
import type { FieldShape, Values } from '#rules/findings/finding.ts'
import { isRestored } from './restoring.ts'

/**
 * A restored version and a copy bring words of other languages along that no hook sees before they are stored; they are
 * judged in the stored row, and the transaction ends with the refusal.
 */
export const refuseOtherLanguages: CollectionAfterChangeHook = async (change) => {
  const { collection, doc, operation, req } = change
  if (operation !== 'create' && !isRestored(doc.id, req)) return doc
  const row = await rowWithOtherLanguages(collection, String(doc.id), req)
  if (!row || !isPublishing(row, req)) return doc
  const fields = collection.flattenedFields as unknown as FieldShape[]
  const document = inLanguage({ document: row, stored: row, fields }, localeOf(req))
  const findings = await findingsFor(req, { collection: collection.slug, document, stored: row })
  // Whether a note was needed was judged before the save, which ended that update.
  const errors = findings.errors.filter(({ code }) => code !== 'change-note-missing')
  if (errors.length > 0)
    throw publishRefused(
      { ...findings, errors },
      { collection: collection.slug, id: String(doc.id) },
    )
  return doc
}

/** Most are made in one language: the title alone tells, and costs less than the whole row. */
async function rowWithOtherLanguages(
  { slug, admin }: SanitizedCollectionConfig,
  id: string,
  req: PayloadRequest,
): Promise<Values | null> {
  const title = admin.useAsTitle ?? 'id'
  const begun = await storedRow({ collection: slug, id, select: { [title]: true } }, req)
  return hasOtherLanguages(begun?.[title], req) ? storedRow({ collection: slug, id }, req) : null
}

type Wanted = { collection: CollectionSlug; id: string; select?: SelectIncludeType }

async function storedRow(
  { collection, id, select }: Wanted,
  req: PayloadRequest,
): Promise<Values | null> {
  return req.payload.db.findOne<Values & { id: string }>({
    collection,
    where: { id: { equals: id } },
    ...(select ? { select } : {}),
    req,
  })
}

function localeOf({ locale }: PayloadRequest): Locale {
  return isLocale(locale) ? locale : defaultLocale
}

function hasOtherLanguages(title: unknown, req: PayloadRequest): boolean {
  const others = locales.filter((locale) => locale !== localeOf(req))
  return (
    typeof title === 'object' &&
    title !== null &&
    others.some((other) => Boolean(Reflect.get(title, other)))
  )
}

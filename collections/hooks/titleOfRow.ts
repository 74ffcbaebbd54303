import type { CollectionSlug, PayloadRequest } from 'payload'
import { defaultLocale, isLocale } from '#config/locales.ts'
import type { Row } from './rowsOf.ts'

/** The name of a document in the language of the request, else in the first one, from its stored row. */
export function titleOfRow(
  row: Row,
  collection: CollectionSlug,
  req: PayloadRequest,
): string | null {
  const value = row[req.payload.collections[collection].config.admin.useAsTitle ?? 'id']
  if (typeof value === 'string') return value
  const byLocale = (value ?? {}) as Record<string, unknown>
  const wanted = isLocale(req.locale) ? byLocale[req.locale] : null
  const words = wanted ?? byLocale[defaultLocale]
  return typeof words === 'string' ? words : null
}

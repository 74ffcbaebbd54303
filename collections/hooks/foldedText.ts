import { defaultLocale } from '#config/locales.ts'
import { foldLabel } from '#rules/elementKey.ts'
import { storedOrNew, type Change } from './storedOrNew.ts'

type Folding = { name: string; locale: string | undefined }

/** A text as it counts for uniqueness. It follows the default language; a translation does not change it. */
export function foldedText(change: Change, { name, locale }: Folding): string {
  const stored = change.originalDoc?.['foldedLabel']
  if (locale && locale !== defaultLocale && typeof stored === 'string') return stored
  const text = storedOrNew(change, name)
  // A first draft may have no text yet; two of those are not the same.
  return foldLabel(typeof text === 'string' ? text : '') || String(storedOrNew(change, 'id'))
}

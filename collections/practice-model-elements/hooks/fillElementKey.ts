import type { CollectionBeforeValidateHook } from 'payload'
import { defaultLocale } from '#config/locales.ts'
import { storedOrNew, storedOrNewId, type Change } from '#collections/hooks/storedOrNew.ts'
import { elementKey, foldLabel } from '#rules/elementKey.ts'

/** Fills the one value in which an element is unique, from what it will be after this change. */
export const fillElementKey: CollectionBeforeValidateHook = ({ data = {}, originalDoc, req }) => {
  const change = { data, originalDoc }
  const foldedLabel = foldedLabelOf(change, req.locale ?? defaultLocale)
  const key = elementKey({
    model: storedOrNewId(change, 'model') ?? 'none',
    kind: String(storedOrNew(change, 'kind')),
    parent: storedOrNewId(change, 'parent'),
    foldedLabel,
  })
  return { ...data, foldedLabel, key }
}

/** The key follows the label in the default language; a translation does not change it. */
function foldedLabelOf(change: Change, locale: string): string {
  const stored = change.originalDoc?.['foldedLabel']
  if (locale !== defaultLocale && typeof stored === 'string') return stored
  const label = storedOrNew(change, 'label')
  // A first draft may have no label yet; two of those are not the same element.
  return foldLabel(typeof label === 'string' ? label : '') || String(storedOrNew(change, 'id'))
}

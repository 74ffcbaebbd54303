import type { CollectionBeforeValidateHook } from 'payload'
import { foldedText } from '#collections/hooks/foldedText.ts'
import { storedOrNew } from '#collections/hooks/storedOrNew.ts'

/** Fills the one value in which a term is unique: its list and its label in the default language. */
export const fillTermKey: CollectionBeforeValidateHook = ({ data = {}, originalDoc, req }) => {
  const change = { data, originalDoc }
  const foldedLabel = foldedText(change, { name: 'label', locale: req.locale ?? undefined })
  const key = `${String(storedOrNew(change, 'scheme'))}|${foldedLabel}`
  return { ...data, foldedLabel, key }
}

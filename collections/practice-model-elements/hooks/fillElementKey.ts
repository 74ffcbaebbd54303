import type { CollectionBeforeValidateHook } from 'payload'
import { foldedText } from '#collections/hooks/foldedText.ts'
import { storedOrNew, storedOrNewId } from '#collections/hooks/storedOrNew.ts'
import { elementKey } from '#rules/elementKey.ts'

/** Fills the one value in which an element is unique, from what it will be after this change. */
export const fillElementKey: CollectionBeforeValidateHook = ({ data = {}, originalDoc, req }) => {
  const change = { data, originalDoc }
  const foldedLabel = foldedText(change, { name: 'label', locale: req.locale ?? undefined })
  const key = elementKey({
    model: storedOrNewId(change, 'model') ?? 'none',
    kind: String(storedOrNew(change, 'kind')),
    parent: storedOrNewId(change, 'parent'),
    foldedLabel,
  })
  return { ...data, foldedLabel, key }
}

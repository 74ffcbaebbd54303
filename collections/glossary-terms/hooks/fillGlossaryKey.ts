import type { CollectionBeforeValidateHook } from 'payload'
import { foldLabel } from '#rules/elementKey.ts'
import { storedOrNew } from '#collections/hooks/storedOrNew.ts'

/** Fills the one value in which an entry is unique: the term itself, without case and accents. */
export const fillGlossaryKey: CollectionBeforeValidateHook = ({ data = {}, originalDoc }) => {
  const change = { data, originalDoc }
  const term = storedOrNew(change, 'term')
  const folded = foldLabel(typeof term === 'string' ? term : '')
  return { ...data, key: folded || String(storedOrNew(change, 'id')) }
}

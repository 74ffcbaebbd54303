import type { CollectionBeforeValidateHook } from 'payload'
import { storedOrNew, storedOrNewId } from '#collections/hooks/storedOrNew.ts'
import { mappingKey } from '#rules/mappingKey.ts'

export const fillMappingKey: CollectionBeforeValidateHook = ({ data = {}, originalDoc }) => {
  const change = { data, originalDoc }
  const id = String(storedOrNew(change, 'id'))
  const key = mappingKey({
    relation: String(storedOrNew(change, 'relation')),
    // A first draft may lack an end; two of those are not the same mapping.
    fromElement: storedOrNewId(change, 'fromElement') ?? id,
    toElement: storedOrNewId(change, 'toElement') ?? id,
    toModel: storedOrNewId(change, 'toModel') ?? id,
  })
  return { ...data, key }
}

import type { CollectionBeforeValidateHook } from 'payload'
import { storedOrNewId } from '#collections/hooks/storedOrNew.ts'
import { modelsOf } from './modelsOf.ts'

const ends = [
  { model: 'fromModel', element: 'fromElement' },
  { model: 'toModel', element: 'toElement' },
]

/** A model that was left empty is that of the element. */
export const fillModels: CollectionBeforeValidateHook = async ({ data = {}, originalDoc, req }) => {
  const idOf = (name: string) => storedOrNewId({ data, originalDoc }, name)
  const open = ends.filter(({ model, element }) => !idOf(model) && idOf(element))
  const models = await modelsOf(
    open.map(({ element }) => idOf(element)),
    req,
  )
  const filled = open.map(({ model, element }) => [model, models.get(idOf(element) ?? '')] as const)
  return { ...data, ...Object.fromEntries(filled) }
}

/** A mapping and the models that its elements are part of; null where an end is not said yet, or not there. */
export type MappingEnds = {
  relation: string
  fromModel: string | null
  toModel: string | null
  from: { model: string | null } | null
  to: { model: string | null } | null
}

export type Problem = { path: string; reason: string }

/** What keeps a mapping from being one, apart from other mappings, or null. What is not said yet is no problem. */
export function mappingProblem(mapping: MappingEnds): Problem | null {
  const { relation, fromModel, toModel, from, to } = mapping
  if (fromModel && fromModel === toModel)
    return { path: 'toModel', reason: 'both ends are of one model' }
  if (relation === 'noMatch' && to)
    return { path: 'toElement', reason: 'an element without a match names none of the other model' }
  const foreign = [
    { path: 'fromElement', isForeign: from !== null && from.model !== fromModel },
    { path: 'toElement', isForeign: to !== null && to.model !== toModel },
  ].find(({ isForeign }) => isForeign)
  return foreign
    ? { path: foreign.path, reason: 'this element is not part of the model that is named' }
    : null
}

type Mapping = {
  relation: string
  fromElement: string
  toElement: string | null
  toModel: string
}

/** The one value in which a mapping is unique: a pair of elements in either direction, or an element without a match in a model. */
export function mappingKey({ relation, fromElement, toElement, toModel }: Mapping): string {
  if (relation === 'noMatch') return `${fromElement}|noMatch|${toModel}`
  return [fromElement, toElement ?? 'none'].sort().join('|')
}

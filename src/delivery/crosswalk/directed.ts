import { inverseRelation } from '#rules/inverseRelation.ts'

/** A mapping as it is stored: it may have been made from either of the two models. */
export type StoredMapping = {
  fromModel: string
  fromElement: string
  relation: string
  toElement: string | null
}

/** The same as it reads from one model on. Without a match, the element may be of either model. */
export type Directed =
  { from: string; relation: string; to: string } | { noMatch: string; of: 'from' | 'to' }

export function directed(mapping: StoredMapping, fromModel: string): Directed {
  const { fromElement, toElement, relation } = mapping
  const isForward = mapping.fromModel === fromModel
  if (toElement === null) return { noMatch: fromElement, of: isForward ? 'from' : 'to' }
  return isForward
    ? { from: fromElement, relation, to: toElement }
    : { from: toElement, relation: inverseRelation(relation), to: fromElement }
}

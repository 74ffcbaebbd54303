import type { FieldShape } from './finding.ts'

export type Ref = { collection: string; id: string }

/** The documents that a relation or upload holds, whichever of Payload's forms the value has. */
export function refsOf({ relationTo }: FieldShape, value: unknown): Ref[] {
  if (relationTo === undefined) return []
  return [value].flat().flatMap((one) => {
    const ref = typeof relationTo === 'string' ? refIn(relationTo, one) : polymorphicRef(one)
    return ref ? [ref] : []
  })
}

/** A reference of the form `{ relationTo, value }`, as rich-text links and relations to several types have it. */
export function polymorphicRef(value: unknown): Ref | null {
  if (typeof value !== 'object' || value === null) return null
  const { relationTo, value: target } = value as { relationTo?: unknown; value?: unknown }
  return typeof relationTo === 'string' ? refIn(relationTo, target) : null
}

/** The key by which facts know a document. */
export function keyOf({ collection, id }: Ref): string {
  return `${collection}/${id}`
}

function refIn(collection: string, value: unknown): Ref | null {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : value
  return typeof id === 'string' && id !== '' ? { collection, id } : null
}

import { targetRef } from './targetRef.ts'

export type Change = { data?: Record<string, unknown>; originalDoc?: Record<string, unknown> }

/** What a field will hold after this change: a partial update brings only the fields that it sets. */
export function storedOrNew({ data, originalDoc }: Change, name: string): unknown {
  return data && data[name] !== undefined ? data[name] : originalDoc?.[name]
}

/** The same for a relation to one collection, as the id of its target. */
export function storedOrNewId(change: Change, name: string): string | null {
  return targetRef(storedOrNew(change, name), 'topics')?.id ?? null
}

import { targetRef } from '#collections/hooks/targetRef.ts'

/** Where elements are siblings: they count from 1 within one kind under one parent of one model. */
export type Place = { model: string; kind: string; parent: string | null }

/** The place of an element, or null for a draft that has no model yet. */
export function placeOf(values: Record<string, unknown> | null | undefined): Place | null {
  const model = idIn(values, 'model')
  if (!model) return null
  return { model, kind: String(values?.['kind']), parent: idIn(values, 'parent') }
}

export function isSamePlace(one: Place | null, other: Place | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function idIn(values: Record<string, unknown> | null | undefined, name: string): string | null {
  return targetRef(values?.[name], 'topics')?.id ?? null
}

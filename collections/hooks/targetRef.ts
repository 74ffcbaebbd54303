import type { CollectionSlug } from 'payload'
import type { TargetRef } from './readTarget.ts'

/** The document that a stored relation points at, whichever of Payload's forms the value has. */
export function targetRef(
  value: unknown,
  relationTo: CollectionSlug | CollectionSlug[],
): TargetRef | null {
  if (Array.isArray(relationTo)) return polymorphicRef(value)
  const id = idOf(value)
  return id ? { collection: relationTo, id } : null
}

function polymorphicRef(value: unknown): TargetRef | null {
  if (typeof value !== 'object' || value === null) return null
  const { relationTo, value: target } = value as { relationTo?: unknown; value?: unknown }
  const id = idOf(target)
  return id && typeof relationTo === 'string'
    ? { collection: relationTo as CollectionSlug, id }
    : null
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value || null
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' ? value.id : null
}

import type { CollectionSlug, Condition, RelationshipField } from 'payload'
import { keepReadable } from '#collections/hooks/keepReadable.ts'

type Relation = {
  name: string
  label?: string
  to: CollectionSlug | CollectionSlug[]
  description: string
  /** Where the admin shows it, and whether. */
  admin?: { position?: 'sidebar'; condition?: Condition }
}

/** A link to one document, left out for readers while its target is not live. */
export function relationField({
  name,
  label,
  to,
  description,
  admin,
}: Relation): RelationshipField {
  return {
    ...named(name, label),
    type: 'relationship',
    relationTo: to as CollectionSlug[],
    hooks: { afterRead: [keepReadable(to)] },
    admin: { description, ...admin },
  }
}

/** An ordered list of links; the order that editors give is the order that readers get. */
export function relationsField({ name, label, to, description }: Relation): RelationshipField {
  return {
    ...named(name, label),
    type: 'relationship',
    hasMany: true,
    relationTo: to as CollectionSlug[],
    hooks: { afterRead: [keepReadable(to)] },
    admin: { description, isSortable: true },
  }
}

function named(name: string, label: string | undefined): { name: string; label?: string } {
  return label === undefined ? { name } : { name, label }
}

import type { ArrayField, CollectionSlug } from 'payload'

type Naming = { own?: string; relation?: string; to?: CollectionSlug }

/** In the admin a row is named by its `own` words, else by the title of what its `relation` leads to. */
export function rowLabel(naming: Naming): NonNullable<ArrayField['admin']> {
  return {
    components: { RowLabel: { path: '/src/admin/RowLabel.tsx#RowLabel', clientProps: naming } },
  }
}

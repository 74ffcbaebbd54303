import type { CollectionConfig, Field, UIField } from 'payload'

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>
type EditComponents = NonNullable<Components['edit']>

/** The collection with what the admin shows of all content beside its fields, where it is content. */
export function withEditorsView(collection: CollectionConfig): CollectionConfig {
  if (!collection.versions) return collection
  const { components = {}, defaultColumns = [], ...admin } = collection.admin ?? {}
  const hasStage = collection.fields.some(isStage)
  return {
    ...collection,
    // A lock of Payload's shuts the second one out, and taking it over drops what the first one typed. Here both may go
    // on, and `ConflictNotice` speaks when the later one saves. `false` would take columns away.
    lockDocuments: { duration: 0 },
    fields: [...collection.fields, schedulePanel, usedByPanel],
    admin: {
      ...admin,
      defaultColumns: hasStage ? withStage(defaultColumns) : defaultColumns,
      components: {
        ...components,
        beforeListTable: [...(components.beforeListTable ?? []), listHead(collection.slug)],
        edit: editOf(components.edit, hasStage),
      },
    },
  }
}

const usedByPanel: UIField = {
  name: 'usedBy',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/UsedByPanel.tsx#UsedByPanel' },
  },
}

const schedulePanel: UIField = {
  name: 'plans',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/SchedulePanel.tsx#SchedulePanel' },
  },
}

function listHead(collectionSlug: string) {
  return { path: '/src/admin/ListHead.tsx#ListHead', clientProps: { collectionSlug } }
}

function editOf(own: EditComponents = {}, hasStage: boolean): EditComponents {
  const stage = hasStage ? ['/src/admin/ReviewStage.tsx#ReviewStage'] : []
  return {
    ...own,
    beforeDocumentControls: [
      ...(own.beforeDocumentControls ?? []),
      '/src/admin/ConflictNotice.tsx#ConflictNotice',
      ...stage,
    ],
    // In place of Payload's own, whose "Revert" and "Unpublish" go around what our actions keep.
    Status: '/src/admin/DocumentStatus.tsx#DocumentStatus',
    UnpublishButton: '/src/admin/DocumentActions.tsx#DocumentActions',
  }
}

/** Whether it waits for a review stands beside whether it is live. */
function withStage(columns: readonly string[]): string[] {
  return columns.flatMap((name) => (name === '_status' ? [name, 'stage'] : [name]))
}

function isStage(field: Field): boolean {
  return 'name' in field && field.name === 'stage'
}

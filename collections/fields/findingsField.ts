import type { NumberField } from 'payload'
import { keptNumber } from './keptFields.ts'

const kept = keptNumber({
  name: 'errorCount',
  description: 'How many content rules keep it from being published.',
  isForStaff: true,
})

/** The number of errors; in the admin, the panel with all findings beside a form and both counts in lists. */
export const findingsField: NumberField = {
  ...kept,
  label: { en: 'To mend', es: 'Por corregir' },
  admin: {
    ...kept.admin,
    hidden: false,
    position: 'sidebar',
    components: {
      Field: '/src/admin/FindingsPanel.tsx#FindingsPanel',
      Cell: '/src/admin/FindingsCell.tsx#FindingsCell',
    },
  },
}

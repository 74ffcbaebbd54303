import type { UnnamedTab } from 'payload'
import { provenanceField } from './provenanceField.ts'

/** The last tab of every kind of content. */
export const sourceTab: UnnamedTab = { label: 'Source', fields: [provenanceField] }

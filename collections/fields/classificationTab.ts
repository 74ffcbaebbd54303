import type { UnnamedTab } from 'payload'
import { classificationFields } from './classificationFields.ts'

/** Audiences, jurisdictions and subjects. */
export const classificationTab: UnnamedTab = {
  label: 'Classification',
  fields: classificationFields,
}

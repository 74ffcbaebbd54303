import type { TextField } from 'payload'
import { computedField } from './computedField.ts'

/**
 * The one value in which a document of its collection is unique, never null. No index keeps it so, since the stored row
 * of a draft has the key of its first save: `refuseTakenKey` does.
 */
export const keyField: TextField = { ...computedField('key'), index: true }

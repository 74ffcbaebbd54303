import type { FieldHook } from 'payload'
import { readableRichText } from './readableRichText.ts'

/** Readers never get the id of a page that is not live, not even inside running text. */
export const closeDeadLinks: FieldHook = async ({ value, req, overrideAccess = false }) =>
  (await readableRichText(value, { req, overrideAccess }))?.text ?? value

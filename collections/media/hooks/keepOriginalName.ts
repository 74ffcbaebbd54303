import type { FieldHook } from 'payload'

/** What the file was called when it came; nobody else says so. A copy keeps the name of what it was made from. */
export const keepOriginalName: FieldHook = ({ originalDoc, req }) =>
  (req.context['originalName'] as string | undefined) ??
  (originalDoc as { originalName?: string | null } | undefined)?.originalName ??
  null

import type { FieldHook, PayloadRequest } from 'payload'
import { isRestored } from '#collections/hooks/restoring.ts'

/**
 * What the file was called when it came; nobody else says so. A copy keeps the name of what it was made from, and a
 * version its own.
 */
export const keepOriginalName: FieldHook = ({ originalDoc, req, value }): unknown =>
  isRestored((originalDoc as { id?: unknown } | undefined)?.id, req)
    ? value
    : nameGiven(originalDoc, req)

const nameGiven = (originalDoc: unknown, req: PayloadRequest) =>
  (req.context['originalName'] as string | undefined) ??
  (originalDoc as { originalName?: string | null } | undefined)?.originalName ??
  null

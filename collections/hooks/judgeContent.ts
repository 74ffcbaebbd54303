import type { CollectionBeforeChangeHook } from 'payload'
import { findingsFor } from '#collections/findings/findingsFor.ts'
import { isPublishing } from '#collections/findings/isPublishing.ts'
import { publishRefused } from '#collections/findings/publishRefused.ts'
import { versionBefore } from './newestVersion.ts'

/**
 * Counts what the content rules find, and refuses to publish what breaks one (`PublishRefused`). A draft is kept as it is.
 * Before `datePublication`, which ends the update that a change note belongs to.
 */
export const judgeContent: CollectionBeforeChangeHook = async (change) => {
  const { collection, data, operation, originalDoc, req } = change
  const isNew = operation === 'create'
  const id: unknown = isNew ? null : (originalDoc as { id: unknown }).id
  const findings = await findingsFor(req, {
    collection: collection.slug,
    document: isNew ? data : { ...data, id },
    stored: isNew ? {} : await versionBefore(req, { collection: collection.slug, id: String(id) }),
  })
  const { errors, warnings } = findings
  if (errors.length > 0 && isPublishing(data, req))
    throw publishRefused(findings, isNew ? null : { collection: collection.slug, id: String(id) })
  return { ...data, errorCount: errors.length, warningCount: warnings.length }
}

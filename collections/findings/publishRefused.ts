import { PublishRefused } from '#errors/catalogue.ts'
import type { DocumentRef } from '#collections/hooks/liveRows.ts'
import type { Findings } from './findingsFor.ts'

/**
 * The error for a document that breaks content rules: which one, every finding, and the fields for Payload's forms to
 * mark. Several can be published at once; `document` tells which was refused, and is null for one that is being made.
 */
export function publishRefused(
  { errors, warnings }: Findings,
  document: DocumentRef | null,
): Error {
  const error = new PublishRefused({ findings: errors })
  const fields = errors.map(({ path, message }) => ({ path, message }))
  return Object.assign(error, { data: { ...error.data, document, warnings, errors: fields } })
}

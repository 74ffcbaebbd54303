import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

/**
 * Remembers by its id the document of which a version is restored, and takes Payload's own mark of that from the
 * request: while it is there, whatever else is saved in the same request loses each field that is not sent.
 */
export const noteRestoring: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const { context } = req
  context['restored'] = context['isRestoringVersion'] ? String(originalDoc?.id) : null
  delete context['isRestoringVersion']
  return data
}

/** Whether this save of a document restores one of its versions. */
export function isRestored(id: unknown, { context }: Pick<PayloadRequest, 'context'>): boolean {
  return context['restored'] === String(id)
}

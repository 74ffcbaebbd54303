import { join } from 'node:path'
import type { CollectionBeforeOperationHook, SanitizedCollectionConfig } from 'payload'
import { operationOf } from '#collections/hooks/operationOf.ts'

type Args = { collection: { config: SanitizedCollectionConfig } }

/**
 * Payload deletes the files of a document and puts new ones in their place before it knows whether the change is kept,
 * and knows nothing of the live row and the versions that still have the old ones. So it
 * is told of no folder: `writeFiles` and `removeFiles` do it, at the end.
 */
export const leaveFilesAlone: CollectionBeforeOperationHook = (begun) => {
  const operation = operationOf(begun)
  // A copy is made of the stored file, which Payload reads itself.
  const isCopy = Boolean((begun.args as { duplicateFromID?: unknown }).duplicateFromID)
  if (isCopy || !['create', 'update', 'delete'].includes(operation)) return begun.args
  const { collection } = begun.args as unknown as Args
  const { config } = collection
  const staticDir = join(config.upload.staticDir ?? '', 'none')
  const upload = { ...config.upload, disableLocalStorage: true, staticDir }
  return { ...begun.args, collection: { ...collection, config: { ...config, upload } } }
}

import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { operationOf } from '#collections/hooks/operationOf.ts'
import { isRestored } from '#collections/hooks/restoring.ts'
import { noSizes } from './noSizes.ts'

type File = Record<(typeof fileFields)[number], unknown>

const fileFields = [
  'filename',
  'filesize',
  'focalX',
  'focalY',
  'height',
  'mimeType',
  'originalName',
  'sizes',
  'width',
] as const

/** Remembers which version of a picture is restored. */
export const noteVersion: CollectionBeforeOperationHook = (begun) => {
  const { id } = begun.args as { id?: unknown }
  if (operationOf(begun) === 'restoreVersion') begun.req.context['restoredVersion'] = id
  return begun.args
}

/**
 * A version comes back with its file. Payload leaves the newest one there, which the words of the version do not
 * describe.
 */
export const restoreFile: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const version = req.context['restoredVersion']
  if (version === undefined || !isRestored(originalDoc?.id, req)) return data
  return { ...data, ...(await fileOf(version, req)) }
}

async function fileOf(version: unknown, req: PayloadRequest): Promise<Partial<File>> {
  const { docs } = await req.payload.db.findVersions<File>({
    collection: 'media',
    where: { id: { equals: version } },
    limit: 1,
    pagination: false,
    req,
  })
  const found = docs[0]?.version
  return found
    ? Object.fromEntries(
        fileFields.map((name) => [name, found[name] ?? (name === 'sizes' ? noSizes(req) : null)]),
      )
    : {}
}

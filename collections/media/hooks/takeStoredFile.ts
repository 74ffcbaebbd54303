import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { operationOf } from '#collections/hooks/operationOf.ts'
import { newestVersion } from '#collections/hooks/newestVersion.ts'
import { NotFound } from '#errors/catalogue.ts'

type Edits = {
  crop?: unknown
  widthInPixels?: unknown
  heightInPixels?: unknown
  focalPoint?: Point
}

type Point = { x?: unknown; y?: unknown }

type Stored = {
  filename?: string | null
  originalName?: string | null
  mimeType?: string | null
  focalX?: number | null
  focalY?: number | null
}

/**
 * A picture that is cut, or looked at elsewhere, becomes a new file, as if it had been sent again: under the old name it
 * would be another picture in the live page and in each version.
 */
export function takeStoredFile({
  staticDir,
}: {
  staticDir: string
}): CollectionBeforeOperationHook {
  return async (begun) => {
    const { req } = begun
    const args = begun.args as { id?: number | string }
    const edits = editsOf(req)
    if (operationOf(begun) !== 'update' || args.id === undefined || !edits || req.file)
      return begun.args
    const newest = await newestVersion(req, { collection: 'media', id: String(args.id) })
    const stored = newest?.version as Stored | undefined
    if (stored && isEdited(stored, edits)) req.file = await fileOf(stored, staticDir)
    // Payload would ask for the file over the network.
    else Reflect.deleteProperty(req.query, 'uploadEdits')
    return begun.args
  }
}

function editsOf({ query }: PayloadRequest): Edits | null {
  const edits: unknown = query['uploadEdits']
  return typeof edits === 'object' ? edits : null
}

function isEdited({ focalX, focalY }: Stored, { focalPoint, ...cut }: Edits): boolean {
  const isCut = Object.values(cut).some(Boolean)
  const isMoved =
    focalPoint !== undefined && !(isAt(focalPoint.x, focalX) && isAt(focalPoint.y, focalY))
  return isCut || isMoved
}

function isAt(asked: unknown, is: number | null | undefined): boolean {
  return Math.round(Number(asked)) === is
}

async function fileOf({ filename, originalName, mimeType }: Stored, staticDir: string) {
  const name = basename(filename ?? '')
  const data = await readFile(join(staticDir, name)).catch(() => null)
  if (!data || !name) throw new NotFound({})
  return { name: originalName ?? name, data, size: data.length, mimetype: mimeType ?? '' }
}

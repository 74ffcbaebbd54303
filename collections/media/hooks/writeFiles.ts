import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { flush } from '#database/flush.ts'
import { DatabaseNotWritable } from '#errors/catalogue.ts'
import { noSizes } from './noSizes.ts'

type Named = {
  filename: string
  mimeType?: string | null
  sizes?: Record<string, { filename?: string | null } | null> | null
}

type Files = Map<string, Buffer>

const noRoom = ['ENOSPC', 'EDQUOT', 'EROFS']

/** Remembers the files that a document comes with, by the names that Payload gave them. */
export const noteFiles: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  // Those of a copy are written by Payload (`leaveFilesAlone`).
  if (!collection.upload.disableLocalStorage) delete req.file
  if (!req.file) return data
  const own = { ...(data as Named), ...ofNoPicture(data as Named, req) }
  Object.assign(req.context, { notedFiles: filesOf(own, req) })
  return own
}

/** What Payload says of pictures alone would stay as it was with the one before. */
function ofNoPicture({ mimeType }: Named, req: PayloadRequest): object {
  if (mimeType?.startsWith('image/')) return {}
  return { sizes: noSizes(req), width: null, height: null, focalX: null, focalY: null }
}

function filesOf({ filename, sizes }: Named, { file, payloadUploadSizes = {} }: PayloadRequest) {
  const files: Files = new Map(file ? [[filename, file.data]] : [])
  for (const [size, content] of Object.entries(payloadUploadSizes)) {
    const name = sizes?.[size]?.filename
    if (name) files.set(name, content)
  }
  return files
}

/** Writes them once nothing else can refuse the change. What is not committed then leaves files that nobody knows. */
export function writeFiles({ staticDir }: { staticDir: string }): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    const files = req.context['notedFiles'] as Files | undefined
    if (!files) return doc
    await write(files, staticDir).catch(throwAsFull)
    // They are this document's, and not those of whatever else the request changes.
    for (const name of ['notedFiles', 'judgedFile', 'originalName'])
      Reflect.deleteProperty(req.context, name)
    delete req.file
    delete req.payloadUploadSizes
    return doc
  }
}

async function write(files: Files, staticDir: string): Promise<void> {
  await mkdir(staticDir, { recursive: true })
  for (const [name, content] of files)
    // A name is used once: what was there under it would be another's.
    await writeFile(join(staticDir, basename(name)), content, { flag: 'wx', flush: true })
  await flush(staticDir)
}

function throwAsFull(error: NodeJS.ErrnoException): never {
  throw noRoom.includes(String(error.code)) ? new DatabaseNotWritable({}) : error
}

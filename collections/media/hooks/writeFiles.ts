import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'

type Named = { filename: string; sizes?: Record<string, { filename?: string | null } | null> }

/** Remembers the files that a changed document comes with, by the names that Payload gave them. */
export const noteFiles: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  // Operations within this one come with the same file.
  if (operation !== 'update' || !req.file || req.context['hasNotedFiles']) return data
  Object.assign(req.context, { hasNotedFiles: true, notedFiles: filesOf(data as Named, req) })
  return data
}

function filesOf({ filename, sizes = {} }: Named, req: PayloadRequest): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  if (req.file) files.set(filename, req.file.data)
  for (const [size, content] of Object.entries(req.payloadUploadSizes ?? {})) {
    const name = sizes[size]?.filename
    if (name) files.set(name, content)
  }
  return files
}

/** Writes them once nothing else can refuse the change. What is not committed then leaves files that nobody knows. */
export function writeFiles({ staticDir }: { staticDir: string }): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    const files = (req.context['notedFiles'] ?? new Map()) as Map<string, Buffer>
    delete req.context['notedFiles']
    if (files.size > 0) await mkdir(staticDir, { recursive: true })
    for (const [name, content] of files)
      // A name is used once: what was there under it would be another's.
      await writeFile(join(staticDir, basename(name)), content, { flag: 'wx', flush: true })
    return doc
  }
}

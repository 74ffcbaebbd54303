import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { UploadConfig } from 'payload'
import { NotFound } from '#errors/catalogue.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** A file that is not there is not found; Payload would answer that something went wrong. */
export function refuseMissingFile({ staticDir }: { staticDir: string }): Handler {
  return async (_req, { params }) => {
    const file = resolve(staticDir, basename(params.filename))
    const isThere = await stat(file).then(
      (found) => found.isFile(),
      () => false,
    )
    if (!isThere) throw new NotFound({})
  }
}

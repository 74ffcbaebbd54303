import { randomUUID } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { FileRefused } from '#errors/catalogue.ts'
import { fileKind, type FileKind } from '#rules/fileKind.ts'
import { pdfProblem } from '#rules/pdfProblem.ts'
import { plainName } from '#rules/plainName.ts'
import { readablePicture } from './readablePicture.ts'

type SentFile = NonNullable<PayloadRequest['file']>

/**
 * A file is kept only where its content, name and type agree, and it can be read to its end. From here on it has a
 * random name; what its sender called it is left to `keepOriginalName`. Throws FileRefused before anything is written.
 */
export const judgeFile: CollectionBeforeOperationHook = async ({ args, req }) => {
  const { file } = req
  // Operations within this one come with the same file.
  if (!file || file === req.context['judgedFile']) return args
  const { ending } = await judged(file)
  req.file = { ...file, name: `${randomUUID()}.${ending}` }
  Object.assign(req.context, { judgedFile: req.file, originalName: plainName(file.name) })
  return args
}

async function judged({ name, mimetype, data }: SentFile): Promise<FileKind> {
  const detected = (await fileTypeFromBuffer(data))?.mime ?? null
  const kind = fileKind({ name, mimeType: mimetype, bytes: data.length, detected })
  if (typeof kind === 'string') throw new FileRefused({ reason: kind })
  const isPdf = kind.mimeType === 'application/pdf'
  const reason = isPdf ? pdfProblem(data.toString('latin1')) : await readablePicture(data)
  if (reason !== null) throw new FileRefused({ reason })
  return kind
}

import type { Request } from 'express'
import { BodyMalformed, BodyTooLarge } from '#errors/catalogue.ts'

/**
 * The whole body in memory, since an operation may have to be run again. Refused before it is read
 * where its length says too much, else as soon as it has brought too much.
 */
export async function readBody(req: Request, { most }: { most: number }): Promise<Buffer> {
  if (req.headers['content-encoding'])
    throw new BodyMalformed({ reason: 'it must not be compressed' })
  if (Number(req.headers['content-length'] ?? 0) > most) throw new BodyTooLarge({ most })
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > most) throw new BodyTooLarge({ most })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

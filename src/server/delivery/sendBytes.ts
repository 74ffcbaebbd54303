import { createHash } from 'node:crypto'
import type { Response } from 'express'
import { mostBytes } from '#delivery/answerSize.ts'
import { AnswerTooLarge } from '#errors/catalogue.ts'
import { isKnown } from './isKnown.ts'

export type Told = {
  type: string
  /** The largest part of the answer, and the query parameter by which less can be asked for. */
  largest: () => string
  parameter: string
  most?: number
  /** The file that a browser saves it as. */
  fileName?: string
}

/** Answers with these bytes and their tag, or that the client has them. Throws AnswerTooLarge where there are too many. */
export function sendBytes(res: Response, bytes: Buffer, told: Told): void {
  const { type, largest, parameter, most = mostBytes, fileName } = told
  if (bytes.length > most) throw new AnswerTooLarge({ most, path: largest(), parameter })
  if (fileName !== undefined) res.attachment(fileName)
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`
  res.set('ETag', etag)
  if (isKnown(res.req.headers['if-none-match'], etag)) res.status(304).end()
  else res.type(type).send(bytes)
}

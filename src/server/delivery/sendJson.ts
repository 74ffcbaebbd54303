import { createHash } from 'node:crypto'
import type { Response } from 'express'
import { AnswerTooLarge } from '#errors/catalogue.ts'
import { isKnown } from './isKnown.ts'

/** Many times what pages have; above it a client would rather ask for parts. */
export const mostBytes = 2_000_000

type Told = {
  /** The query parameter by which less can be asked for. */
  parameter: string
  most?: number
  type?: string
}

/** Answers with JSON and its tag, or that the client has it. Throws AnswerTooLarge, with the largest part of it, where there would be too much. */
export function sendJson(
  res: Response,
  answer: object,
  { parameter, most = mostBytes, type = 'json' }: Told,
): void {
  const bytes = Buffer.from(JSON.stringify(answer))
  if (bytes.length > most) throw new AnswerTooLarge({ most, path: largestPart(answer), parameter })
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`
  res.set('ETag', etag)
  if (isKnown(res.req.headers['if-none-match'], etag)) res.status(304).end()
  else res.type(type).send(bytes)
}

/** Such as `details.elements`. */
export function largestPart(answer: object): string {
  const parts = Object.entries(answer).flatMap(([name, value]: [string, unknown]) =>
    isGroup(value)
      ? Object.entries(value).map(([part, one]) => ({ path: `${name}.${part}`, size: sizeOf(one) }))
      : [{ path: name, size: sizeOf(value) }],
  )
  const [largest] = parts.sort((a, b) => b.size - a.size)
  return largest?.path ?? ''
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sizeOf(value: unknown): number {
  return (JSON.stringify(value) as string | undefined)?.length ?? 0
}

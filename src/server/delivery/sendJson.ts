import type { Response } from 'express'
import { largestPart } from '#delivery/answerSize.ts'
import { sendBytes, type Told } from './sendBytes.ts'

type Options = Pick<Told, 'parameter' | 'most'> & { type?: string }

/** Answers with JSON, as `sendBytes` does. */
export function sendJson(res: Response, answer: object, { type = 'json', ...told }: Options): void {
  const bytes = Buffer.from(JSON.stringify(answer))
  sendBytes(res, bytes, { ...told, type, largest: () => largestPart(answer) })
}

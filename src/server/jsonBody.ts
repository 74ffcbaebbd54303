import type { Request } from 'express'
import { ContentTypeUnsupported } from '#errors/catalogue.ts'
import { readBody } from './body.ts'
import { readJson } from './gate/checkJson.ts'

const json = /^application\/json(;\s*charset=utf-8)?$/i

/** A body that must be a JSON object: its bytes, and what they say. Throws what `readBody` and `readJson` throw. */
export async function jsonBody(
  req: Request,
  limits: { most: number },
): Promise<{ bytes: Buffer; value: unknown }> {
  if (!json.test(req.headers['content-type'] ?? ''))
    throw new ContentTypeUnsupported({ expected: 'application/json' })
  const bytes = await readBody(req, limits)
  return { bytes, value: readJson(bytes.toString('utf8')) }
}

import type { Request } from 'express'
import type { Deps } from '#server/deps.ts'

/** Where this service is, without a slash at the end. In local mode it is where it was asked. */
export function originOf(req: Request, { publicUrl }: Pick<Deps, 'publicUrl'>): string {
  return publicUrl ? new URL(publicUrl).origin : `${req.protocol}://${req.host}`
}

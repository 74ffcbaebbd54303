import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Env } from '#config/env.ts'

export type FirstLogin = { email: string; password: string | null }

const localEmail = 'admin@kindred.local'

/**
 * The first account, where there is none yet: from the environment, or in local mode with a password
 * that is made here and told once. Null where people can log in already, or nothing was said of whom.
 */
export async function firstAdmin(payload: Payload, env: Env): Promise<FirstLogin | null> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return null
  if (env.isPublic && !(env.KINDRED_ADMIN_EMAIL && env.KINDRED_ADMIN_PASSWORD)) {
    payload.logger.warn('nobody can log in: set KINDRED_ADMIN_EMAIL and KINDRED_ADMIN_PASSWORD')
    return null
  }
  const email = env.KINDRED_ADMIN_EMAIL ?? localEmail
  const password = env.KINDRED_ADMIN_PASSWORD ?? randomBytes(12).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { email, password, roles: ['admin'] },
    // There is nobody yet on whose behalf this could be done.
    overrideAccess: true,
  })
  return { email, password: env.KINDRED_ADMIN_PASSWORD ? null : password }
}

import type { Role } from '#collections/access/roles.ts'
import type { StartedApp } from './startApp.ts'

export type Staff = { headers: { Authorization: string }; id: string }

const password = 'a long enough pass phrase'

/** A person of the staff with this role, and the header with which that person asks. */
export async function logIn(
  { origin, payload }: Pick<StartedApp, 'origin' | 'payload'>,
  role: Role,
): Promise<Staff> {
  const email = `${role}-${Math.random().toString(36).slice(2)}@example.org`
  const { id } = await payload.create({
    collection: 'users',
    data: { email, password, roles: [role] },
    overrideAccess: true,
  })
  const response = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { token } = (await response.json()) as { token: string }
  return { id: id, headers: { Authorization: `JWT ${token}` } }
}

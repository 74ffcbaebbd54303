import type { Scope } from '#config/scopes.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import type { StartedApp } from '#tests/support/startApp.ts'
import type { Viewer } from './expected.ts'

/** Somebody of each kind, with the header by which each asks. */
export async function letIn(app: StartedApp): Promise<Record<Viewer, Staff | undefined>> {
  return {
    anonymous: undefined,
    client: await program(app, []),
    reader: await program(app, ['content:read-drafts']),
    writer: await program(app, ['content:write']),
    author: await logIn(app, 'author'),
    publisher: await logIn(app, 'publisher'),
    admin: await logIn(app, 'admin'),
  }
}

/** A program with these scopes, and the header with which it asks. */
export async function program({ payload }: StartedApp, scopes: Scope[]): Promise<Staff> {
  const client = await payload.create({
    collection: 'api-clients',
    data: { name: `Program ${scopes.join(' ')}`, scopes } as never,
    overrideAccess: true,
  })
  return { id: client.id, headers: { Authorization: `Bearer ${String(client.key)}` } }
}

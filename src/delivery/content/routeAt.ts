import type { Payload } from 'payload'
import type { Route } from '#generated/payload-types.ts'

/** What is or was at a path, or null. */
export async function routeAt(path: string, { db }: Pick<Payload, 'db'>): Promise<Route | null> {
  const where = { path: { equals: path } }
  return (await db.findOne<Route>({ collection: 'routes', where })) ?? null
}

import type { Payload } from 'payload'
import type { Route } from '#generated/payload-types.ts'

type Database = Pick<Payload, 'db'>

/** What is or was at a path, or null. */
export async function routeAt(path: string, database: Database): Promise<Route | null> {
  const [route] = await routesAt([path], database)
  return route ?? null
}

/** The same for several paths at once, in their order. */
export async function routesAt(
  paths: readonly string[],
  { db }: Database,
): Promise<(Route | null)[]> {
  const routes = (await db.readRows({
    collection: 'routes',
    field: 'path',
    values: paths,
  })) as unknown as Route[]
  return paths.map((path) => routes.find((route) => route.path === path) ?? null)
}

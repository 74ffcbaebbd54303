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
  const { docs } = await db.find<Route>({
    collection: 'routes',
    where: { path: { in: [...paths] } },
    limit: paths.length,
    pagination: false,
  })
  return paths.map((path) => docs.find((route) => route.path === path) ?? null)
}

import type { Payload } from 'payload'

const reading = [
  ...(['find', 'findOne', 'findGlobal', 'count', 'findVersions', 'queryDrafts'] as const),
  ...(['readGlobal', 'readRows'] as const),
]

type Methods = Record<string, (...args: unknown[]) => unknown>

/** How often `work` asks the database something. Nothing else may run meanwhile. */
export async function countQueries(
  { db }: Pick<Payload, 'db'>,
  work: () => Promise<unknown>,
): Promise<number> {
  const methods = db as unknown as Methods
  const before = reading.map((name) => [name, methods[name]] as const)
  let count = 0
  for (const [name, method] of before) {
    methods[name] = (...args) => {
      count++
      return method?.apply(db, args)
    }
  }
  try {
    await work()
    return count
  } finally {
    for (const [name, method] of before) if (method) methods[name] = method
  }
}

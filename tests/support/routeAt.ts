import type { Payload } from 'payload'

/** The row of one path, without what no test looks at; null when it is free. */
export async function routeAt(payload: Payload, path: string) {
  const { docs } = await payload.find({
    collection: 'routes',
    where: { path: { equals: path } },
    depth: 0,
  })
  const [row] = docs
  if (!row) return null
  const { kind, documentType, documentId, destination, explanation, madeBy } = row
  return { kind, documentType, documentId, destination, explanation, madeBy }
}

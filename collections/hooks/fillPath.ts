import { randomUUID } from 'node:crypto'
import type { CollectionSlug, FieldHook, PayloadRequest } from 'payload'
import { firstFreePath, numberedPaths, pathOf } from '#rules/pathOf.ts'
import { rowsOf } from './rowsOf.ts'

/** What an editor left empty is made from the title, with a number where another page has that path. */
export function fillPath(prefix: string): FieldHook {
  return async ({ value, data, originalDoc, collection, req }) => {
    if (typeof value === 'string' && value.trim()) return value.trim()
    if (originalDoc?.path) return originalDoc.path
    const wanted = pathOf(prefix, titleOf(data))
    return collection ? freePath(wanted, collection.slug, req) : wanted
  }
}

function titleOf(data: Record<string, unknown> | undefined): string {
  const title = data?.['title']
  return typeof title === 'string' && title ? title : randomUUID()
}

/** Every path in use has a row in `routes`; a draft that was renamed still has its first one in its own collection. */
async function freePath(
  wanted: string,
  collection: CollectionSlug,
  req: PayloadRequest,
): Promise<string> {
  const candidates = numberedPaths(wanted)
  const where = { path: { in: candidates } }
  const reserved = await rowsOf(req, { collection: 'routes', where })
  const own = await rowsOf(req, { collection, where })
  const taken = [...reserved, ...own].map(({ path }) => String(path))
  return firstFreePath(candidates, taken) ?? `${wanted}-${randomUUID().slice(0, 8)}`
}

import { randomUUID } from 'node:crypto'
import type { FieldHook, PayloadRequest } from 'payload'
import { firstFreePath, numberedPaths, pathOf } from '#rules/pathOf.ts'
import { rowsOf } from './rowsOf.ts'

/** What an editor left empty is made from the title, with a number where another page has that path. */
export function fillPath(prefix: string): FieldHook {
  return async ({ value, data, originalDoc, req }) => {
    if (typeof value === 'string' && value.trim()) return value.trim()
    if (originalDoc?.path) return originalDoc.path
    const wanted = pathOf(prefix, titleOf(data))
    return freePath(wanted, req)
  }
}

function titleOf(data: Record<string, unknown> | undefined): string {
  const title = data?.['title']
  return typeof title === 'string' && title ? title : randomUUID()
}

/** Every path in use has a row in `routes`. */
async function freePath(wanted: string, req: PayloadRequest): Promise<string> {
  const candidates = numberedPaths(wanted)
  const rows = await rowsOf(req, { collection: 'routes', where: { path: { in: candidates } } })
  const taken = rows.map(({ path }) => String(path))
  return firstFreePath(candidates, taken) ?? `${wanted}-${randomUUID().slice(0, 8)}`
}

import type { PayloadRequest } from 'payload'
import type { DocumentRef } from '#collections/hooks/liveRows.ts'
import { newestVersion } from '#collections/hooks/newestVersion.ts'
import { rowsOf } from '#collections/hooks/rowsOf.ts'
import { titleOfRow } from '#collections/hooks/titleOfRow.ts'

export const parts = ['cards', 'spotlights'] as const

export type Placed = { collection: (typeof parts)[number]; id: string; title: string | null }

/** The cards and spotlights that the newest version of a topic places and that readers do not see. */
export async function placedDrafts(document: DocumentRef, req: PayloadRequest): Promise<Placed[]> {
  if (document.collection !== 'topics') return []
  const newest = (await newestVersion(req, document))?.version ?? {}
  const found: Placed[] = []
  for (const collection of parts) {
    const ids = (newest[collection] ?? []) as string[]
    const where = { and: [{ id: { in: ids } }, { _status: { not_equals: 'published' } }] }
    const rows = ids.length > 0 ? await rowsOf(req, { collection, where }) : []
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const row of ids.flatMap((id) => byId.get(id) ?? []))
      found.push({ collection, id: row.id, title: titleOfRow(row, collection, req) })
  }
  return found
}

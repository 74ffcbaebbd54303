import type { PayloadRequest } from 'payload'
import { newestRows } from '#collections/hooks/newestRows.ts'
import { targetRef } from '#collections/hooks/targetRef.ts'

/** The model of each of these elements, by id, as they were saved last; one that is not there is left out. */
export async function modelsOf(
  elements: (string | null)[],
  req: PayloadRequest,
): Promise<Map<string, string | null>> {
  const ids = elements.filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const rows = await newestRows(req, {
    collection: 'practice-model-elements',
    where: { id: { in: ids } },
    select: ['model'],
    limit: ids.length,
  })
  return new Map(
    rows.map((row) => [row.id, targetRef(row['model'], 'practice-models')?.id ?? null]),
  )
}

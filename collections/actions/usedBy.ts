import { Forbidden, NotFound, type CollectionSlug, type PayloadRequest } from 'payload'
import { isStaff } from '#collections/access/roles.ts'
import type { DocumentRef } from '#collections/hooks/liveRows.ts'
import { rowOf, rowsOf, type Row } from '#collections/hooks/rowsOf.ts'
import { titleOfRow } from '#collections/hooks/titleOfRow.ts'

export type Use = {
  type: CollectionSlug
  id: string
  title: string | null
  /** The field, without the numbers of rows. */
  field: string
  /** The languages of the field that point there; empty where the field has none. */
  languages: string[]
  isLive: boolean
  isDraft: boolean
}

/** A list that leaves some out would be taken for the whole. */
const all = 0

/** Who points at a document, for staff. Where neither flag is set, only an older version does. */
export async function usedBy(document: DocumentRef, req: PayloadRequest): Promise<Use[]> {
  if (!isStaff(req.user)) throw new Forbidden(req.t)
  if (!(await rowOf(req, document))) throw new NotFound(req.t)
  const rows = await rowsOf(req, {
    collection: 'references',
    where: {
      and: [{ toId: { equals: document.id } }, { toType: { equals: document.collection } }],
    },
    limit: all,
  })
  const uses = new Map<string, Use>()
  for (const row of rows) {
    const use = useOf(row)
    const key = [use.type, use.id, use.field].join('|')
    uses.set(key, together(uses.get(key), use))
  }
  return titled([...uses.values()], req)
}

function useOf({ fromType, fromId, field, language, isLive, isDraft }: Row): Use {
  return {
    type: fromType as CollectionSlug,
    id: String(fromId),
    title: null,
    field: String(field),
    languages: typeof language === 'string' ? [language] : [],
    isLive: Boolean(isLive),
    isDraft: Boolean(isDraft),
  }
}

function together(before: Use | undefined, use: Use): Use {
  if (!before) return use
  return {
    ...before,
    languages: [...before.languages, ...use.languages].sort(),
    isLive: before.isLive || use.isLive,
    isDraft: before.isDraft || use.isDraft,
  }
}

async function titled(uses: Use[], req: PayloadRequest): Promise<Use[]> {
  const titles = new Map<string, string | null>()
  for (const collection of new Set(uses.map(({ type }) => type))) {
    const ids = uses.filter(({ type }) => type === collection).map(({ id }) => id)
    for (const row of await rowsOf(req, { collection, where: { id: { in: ids } }, limit: all }))
      titles.set(row.id, titleOfRow(row, collection, req))
  }
  const named = uses.map((use) => ({ ...use, title: titles.get(use.id) ?? null }))
  return named.sort((one, other) => (one.title ?? '').localeCompare(other.title ?? ''))
}

import type { Payload } from 'payload'

/** By which field of what readers see one document points at another. */
export type Link = { fromType: string; fromId: string; field: string; toType: string; toId: string }

export type Links = {
  /** What points at any of the documents; by one field only where it is named. */
  to: (ids: Iterable<string>, field?: string) => Promise<Link[]>
  /** What any of the documents points at. */
  from: (ids: Iterable<string>) => Promise<Link[]>
  /** Whether some were left out, since there were too many. */
  wasCut: () => boolean
}

/** SQLite takes up to 32,766 values in one condition. */
const most = 20_000

/** Reads links for many documents in one question each. */
export function createLinks({ db }: Pick<Payload, 'db'>): Links {
  let isCut = false
  const find = async (side: 'fromId' | 'toId', asked: Iterable<string>, field?: string) => {
    const ids = [...new Set(asked)]
    if (ids.length === 0) return []
    const { docs } = await db.find<Link & { id: string }>({
      collection: 'references',
      where: {
        and: [
          { [side]: { in: ids.slice(0, most) } },
          { isLive: { equals: true } },
          ...(field ? [{ field: { equals: field } }] : []),
        ],
      },
      select: { fromType: true, fromId: true, field: true, toType: true, toId: true },
      sort: 'id',
      limit: most,
      pagination: false,
    })
    isCut ||= docs.length === most || ids.length > most
    return docs
  }
  return {
    to: (ids, field) => find('toId', ids, field),
    from: (ids) => find('fromId', ids),
    wasCut: () => isCut,
  }
}

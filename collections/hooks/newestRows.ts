import {
  appendVersionToQueryKey,
  type CollectionSlug,
  type PayloadRequest,
  type SelectIncludeType,
  type Where,
} from 'payload'

export type Asked = {
  collection: CollectionSlug
  where: Where
  /** The fields that are read; everything else stays in the database. */
  select: readonly string[]
  limit: number
}

export type StoredRow = Record<string, unknown> & { id: string; _status?: string }

/** The documents that fit as they were saved last, be that a draft or what readers have. */
export async function newestRows(
  req: PayloadRequest,
  { collection, where, select, limit }: Asked,
): Promise<StoredRow[]> {
  const { docs } = await req.payload.db.queryDrafts<StoredRow>({
    collection,
    where: appendVersionToQueryKey(where),
    select: { parent: true, version: selectOf(select) },
    sort: 'updatedAt',
    limit,
    pagination: false,
    req,
  })
  return docs
}

export function selectOf(names: readonly string[]): SelectIncludeType {
  return Object.fromEntries([...names, '_status'].map((name) => [name, true]))
}

type Row = Record<string, unknown> | null | undefined

/** Whether readers have ever seen a document. What they have seen keeps its path and is never deleted. */
export function wasEverLive(row: Row): boolean {
  return Boolean(row?.['firstPublishedAt']) || row?.['_status'] === 'published'
}

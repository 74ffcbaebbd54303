import type { Word } from './useWords.ts'

/** What a list can be narrowed to, and the query that does it. */
export const listFilters = {
  listAll: null,
  listReady: { field: 'stage', operator: 'equals', value: 'ready' },
  listDrafts: { field: 'firstPublishedAt', operator: 'exists', value: 'false' },
  listErrors: { field: 'errorCount', operator: 'greater_than', value: '0' },
  listWarnings: { field: 'warningCount', operator: 'greater_than', value: '0' },
} as const satisfies Partial<
  Record<Word, { field: string; operator: string; value: string } | null>
>

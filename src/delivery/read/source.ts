import type { Where } from 'payload'
import type { ContentCollection } from '#delivery/contentTypes.ts'

/** A stored row: of a text with languages, all of them. */
export type Row = Record<string, unknown> & { id: string }

export type Question = {
  collection: ContentCollection
  where: Where
  sort?: string | string[]
  limit: number
  select?: readonly string[]
}

export type RowsAsked = {
  collection: ContentCollection
  by: 'id' | 'path'
  values: readonly string[]
  select?: readonly string[] | undefined
}

/** Where the rows of an answer come from. */
export type Source = {
  /** Those of the documents that are there, in no promised order. */
  rows: (asked: RowsAsked) => Promise<Row[]>
  find: (question: Question) => Promise<Row[]>
  count: (question: Pick<Question, 'collection' | 'where'>) => Promise<number>
}

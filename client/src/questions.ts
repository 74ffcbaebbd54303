import type { Content, ListedItem, operations, PageFields } from './generated/api.ts'

type QueryOf<Name extends keyof operations> = NonNullable<operations[Name]['parameters']['query']>

/** As the server names its parameters; where it takes several values, one may stand alone. */
type Asked<Parameters> = {
  [Name in keyof Parameters]?: OneOrMore<NonNullable<Parameters[Name]>> | undefined
} & Abortable

type OneOrMore<Value> = Value extends (infer One)[] ? One | readonly One[] : Value

type Abortable = {
  /** Ends the request, and reading on. */
  signal?: AbortSignal | undefined
}

/** A field of a page, such as `title` or `details.cards`. */
export type PageField = NonNullable<QueryOf<'getContent'>['fields']>[number]

/** A field of a listed page. */
export type ListField = NonNullable<QueryOf<'listContent'>['fields']>[number]

export type ContentQuestion<Field extends PageField = PageField> = Asked<
  Pick<QueryOf<'getContent'>, 'locale' | 'fallback' | 'preview'>
> & {
  /** Which fields to answer. Left out: all. */
  fields?: readonly Field[] | undefined
}

/** A page; where fields were named, these only. */
export type ContentOf<Field extends PageField> = [Field] extends [never] ? Content : PageFields

export type ListQuestion<Field extends ListField = ListField> = Asked<
  Omit<QueryOf<'listContent'>, 'updated-since' | 'fields' | 'limit' | 'cursor' | 'total'>
> & {
  /** Changed for readers at this moment or later; as text a date, or a date and time with its zone, in ISO 8601. */
  updatedSince?: string | Date | undefined
  /** Which fields of each page to answer. Left out: all. */
  fields?: readonly Field[] | undefined
  /** How many pages to read at most. Left out: all. */
  limit?: number | undefined
}

export type ListPartQuestion<Field extends ListField = ListField> = ListQuestion<Field> & {
  /** How many to answer at most, 1 to 100; 20 where it is left out. */
  limit?: number | undefined
  /** The `next` of an earlier part of the same list. */
  cursor?: string | undefined
  /** Whether to count the whole list. */
  total?: boolean | undefined
}

/** A page in a list, with the fields that were asked for. */
export type ListedWith<Field extends ListField> = Pick<ListedItem, Field>

export type ChangesQuestion = Asked<Pick<QueryOf<'listChanges'>, 'locale'>> & {
  /** A `cursor` or `next` that was kept. Left out: from the very first publication on. */
  since?: string | undefined
  /** How many changes to read at most. Left out: all there are by now. */
  limit?: number | undefined
}

export type ChangesPartQuestion = ChangesQuestion & {
  /** How many to answer at most, 1 to 200; 100 where it is left out. */
  limit?: number | undefined
}

export type SearchQuestion = Asked<Omit<QueryOf<'searchContent'>, 'q'>>

export type CrosswalkQuestion = Asked<Omit<QueryOf<'getCrosswalk'>, 'from' | 'to' | 'format'>>

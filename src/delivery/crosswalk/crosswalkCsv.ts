import { stringify } from 'csv-stringify/sync'
import type { Crosswalk, ElementRef } from '#delivery/schema/crosswalk.ts'

const columns = [
  'fromModel',
  'fromId',
  'fromKind',
  'fromLabel',
  'relation',
  'toModel',
  'toId',
  'toKind',
  'toLabel',
  'status',
  'rationale',
  'sources',
  'staleSince',
  'mappingId',
] as const

type Line = Record<(typeof columns)[number], string | null>
type Said = Pick<
  Crosswalk['pairs'][number],
  'id' | 'status' | 'rationale' | 'sources' | 'staleSince'
>

/**
 * A crosswalk as a table (RFC 4180): a line for each pair and for each element without a counterpart, of which the other
 * end is empty. Sources are separated by " | ". No cell begins as a formula of a spreadsheet.
 */
export function crosswalkCsv({ from, to, pairs, noMatch }: Crosswalk): string {
  const models = { fromModel: from.path, toModel: to.path }
  const lines: Line[] = [
    ...pairs.map((pair) => ({
      ...models,
      ...end('from', pair.from),
      relation: pair.relation,
      ...end('to', pair.to),
      ...said(pair),
    })),
    ...noMatch.from.map((one) => ({
      ...models,
      ...end('from', one.element),
      relation: 'noMatch',
      ...end('to', null),
      ...said(one),
    })),
    ...noMatch.to.map((one) => ({
      ...models,
      ...end('from', null),
      relation: 'noMatch',
      ...end('to', one.element),
      ...said(one),
    })),
  ]
  return stringify(lines, {
    columns: [...columns],
    header: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}

function end<Side extends 'from' | 'to'>(side: Side, element: ElementRef | null) {
  return {
    [`${side}Id`]: element?.id ?? null,
    [`${side}Kind`]: element?.kind ?? null,
    [`${side}Label`]: element?.label ?? null,
  } as Record<`${Side}${'Id' | 'Kind' | 'Label'}`, string | null>
}

function said({ id, status, rationale, sources, staleSince }: Said) {
  return { status, rationale, sources: sources.join(' | '), staleSince, mappingId: id }
}

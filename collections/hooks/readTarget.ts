import DataLoader from 'dataloader'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { perRequest } from '#config/perRequest.ts'
import { defaultLocale, isLocale } from '#config/locales.ts'
import { newestRows, selectOf } from './newestRows.ts'

export type TargetRef = { collection: CollectionSlug; id: string }

/** What a document that is linked to lends to the place that links to it. */
export type Target = {
  id: string
  title: string | null
  summary: string | null
  path: string | null
}

type Question = TargetRef & { req: PayloadRequest; overrideAccess: boolean }

type Row = Record<string, unknown> & { id: string; _status?: string }

/**
 * The target as this caller may read it, or null. Rows come from the adapter, one query for each
 * collection: Payload's own find would run the hooks of the targets, which ask for their targets in turn.
 */
export function readTarget({ req, ...question }: Question): Promise<Target | null> {
  return targetsOf(req).load({ req, ...question })
}

/** One loader for a request, so one caller; without a cache, since a request may write between two reads. */
const targetsOf = perRequest('targets', () => new DataLoader(readAll, { cache: false }))

async function readAll(questions: readonly Question[]): Promise<(Target | null)[]> {
  const groups = new Map<string, Question[]>()
  for (const question of questions) {
    groups.set(groupOf(question), [...(groups.get(groupOf(question)) ?? []), question])
  }
  const found = new Map<string, Map<string, Target>>()
  // One after another: the queries share the connection of one transaction.
  for (const [group, members] of groups) found.set(group, await readGroup(members))
  return questions.map((question) => found.get(groupOf(question))?.get(question.id) ?? null)
}

function groupOf({ collection, req, overrideAccess }: Question): string {
  return [collection, req.locale, overrideAccess].join('|')
}

async function readGroup(members: Question[]): Promise<Map<string, Target>> {
  const [first] = members
  if (!first) return new Map()
  const ids = [...new Set(members.map(({ id }) => id))]
  const where = await readableAmong(ids, first)
  if (!where) return new Map()
  const { collection, req } = first
  const title = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const select = [title, 'summary', 'path']
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where,
    req,
    select: selectOf(select),
    limit: ids.length,
    pagination: false,
    // The default order of a collection may be a localized field, which would join one more table.
    sort: 'id',
  })
  const drafts = await newestAmong(docs, { collection, select, req })
  return new Map([...docs, ...drafts].map((row) => [row.id, targetOf(row, title, req)]))
}

type Asked = { collection: CollectionSlug; select: string[]; req: PayloadRequest }

/** Those that are not live, as they were saved last: the stored row of a draft is its first save. */
async function newestAmong(rows: Row[], { req, ...asked }: Asked): Promise<Row[]> {
  const ids = rows.filter(({ _status }) => _status === 'draft').map(({ id }) => id)
  if (ids.length === 0) return []
  return newestRows(req, { ...asked, where: { id: { in: ids } }, limit: ids.length })
}

/** The read rule of the collection itself, so that a link is served exactly when its target is. */
async function readableAmong(ids: string[], question: Question): Promise<Where | null> {
  const among: Where = { id: { in: ids } }
  if (question.overrideAccess) return among
  const read = question.req.payload.collections[question.collection].config.access.read
  const rule = await read({ req: question.req })
  if (!rule) return null
  return rule === true ? among : { and: [among, rule] }
}

function targetOf(row: Row, title: string, req: PayloadRequest): Target {
  const text = (name: string) => textOf(row[name], req)
  return { id: row.id, title: text(title), summary: text('summary'), path: text('path') }
}

/** Rows hold every language of a localized field; a reader gets the one that was asked for. */
function textOf(value: unknown, req: PayloadRequest): string | null {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return null
  const locale = isLocale(req.locale) ? req.locale : defaultLocale
  const localized: unknown = Reflect.get(value, locale)
  return typeof localized === 'string' ? localized : null
}

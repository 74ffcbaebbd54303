import type { Content, Localized } from './content.ts'
import { textFields } from './content.ts'
import type { Collection } from './write.ts'

export type Row = { id: string; collection: Collection; content: Content }

export type Version = Row & { parent: string | null; createdAt: string; isLatest: boolean }

/** All that is stored in the collections of a load, its own documents and others. */
export type Stored = {
  /** The live rows. */
  rows: Row[]
  /** The same documents as staff get them with `draft=true`. */
  drafts: Row[]
  /** In the order in which they were made. */
  versions: Version[]
}

type Raw = Record<string, unknown>

export function rowOf(collection: Collection, raw: Raw): Row {
  return { id: String(raw['id']), collection, content: contentOf(collection, raw) }
}

export function versionOf(collection: Collection, raw: Raw): Version {
  const { id, parent, createdAt, latest } = raw
  return {
    id: String(id),
    collection,
    content: contentOf(collection, recordOf(raw['version'])),
    parent: typeof parent === 'string' ? parent : null,
    createdAt: String(createdAt),
    isLatest: latest === true,
  }
}

/** Picks out what the load writes, in the shape in which it is compared. */
function contentOf(collection: Collection, raw: Raw): Content {
  const texts = textFields[collection].map((field) => [field, localized(valueAt(raw, field))])
  return {
    status: textOrNull(raw['_status']),
    note: textOrNull(valueAt(raw, 'provenance.note')),
    path: textOrNull(raw['path']),
    texts: Object.fromEntries(texts) as Content['texts'],
    cards: listOf(raw['cards']).map(String),
    items: listOf(valueAt(raw, 'related.items')).map((row) => localized(recordOf(row)['linkText'])),
    resources: listOf(valueAt(raw, 'resources.items')).map((row) => ({
      resource: textOrNull(recordOf(row)['resource']),
      annotation: localized(recordOf(row)['annotation']),
    })),
  }
}

function valueAt(raw: Raw, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => recordOf(value)[step], raw)
}

/** A language that was never written is left out in some versions, and null in others. */
function localized(value: unknown): Localized {
  const { en, es } = recordOf(value)
  return { en: textOrNull(en), es: textOrNull(es) }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function recordOf(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? (value as Raw) : {}
}

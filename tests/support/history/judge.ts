import { groupBy } from '#delivery/groupBy.ts'
import type { Finding } from './finding.ts'
import { judgeDocument, type Seen } from './judgeDocument.ts'
import type { Row, Stored } from './stored.ts'
import type { RecordedWrite, Scene } from './write.ts'

type Known = { scene: Scene; writes: RecordedWrite[] }

/** Everything wrong with what is stored, given what was written. Reads nothing; other people's documents may stand beside. */
export function judge({ scene, writes }: Known, stored: Stored): Finding[] {
  const written = groupBy(writes, keyOf)
  const rows = groupBy(stored.rows, keyOf)
  const drafts = groupBy(stored.drafts, keyOf)
  const versions = groupBy(stored.versions, ({ collection, parent }) =>
    keyOf({ collection, id: parent ?? '' }),
  )
  const seenOf = (key: string): Seen => ({
    rows: rows.get(key) ?? [],
    drafts: drafts.get(key) ?? [],
    versions: versions.get(key) ?? [],
  })
  return [
    ...[...written].flatMap(([key, own]) => judgeDocument(own, seenOf(key), scene)),
    ...strays(stored.rows, { scene, isKnown: (row) => written.has(keyOf(row)) }),
    ...[...versions.keys()]
      .filter((key) => !written.has(key) && !rows.has(key))
      .map((where) => finding('torn', where, 'versions without their document')),
    ...takenTwice(stored.rows),
  ]
}

function keyOf({ collection, id }: Pick<Row, 'collection' | 'id'>): string {
  return `${collection} ${id}`
}

type Own = { scene: Scene; isKnown: (row: Row) => boolean }

/** A document with the marks of this load, under an id that it never wrote. */
function strays(rows: Row[], { scene, isKnown }: Own): Finding[] {
  return rows
    .filter((row) => row.content.note?.startsWith(`${scene.load} `) && !isKnown(row))
    .map((row) => finding('duplicated', keyOf(row), 'a copy of what was written elsewhere'))
}

function takenTwice(rows: Row[]): Finding[] {
  const withPath = rows.filter(({ content }) => content.path !== null)
  const byPath = groupBy(withPath, ({ collection, content }) => `${collection} ${content.path}`)
  return [...byPath]
    .filter(([, sharing]) => sharing.length > 1)
    .map(([where, sharing]) => finding('duplicated', where, `${sharing.length} documents`))
}

function finding(kind: Finding['kind'], where: string, detail: string): Finding {
  return { kind, where, detail }
}

import { isDeepStrictEqual } from 'node:util'
import { contentAfter, noteOf, type Content } from './content.ts'
import type { Finding } from './finding.ts'
import type { Row, Version } from './stored.ts'
import type { RecordedWrite, Scene } from './write.ts'

/** All that is stored under one id. */
export type Seen = { rows: Row[]; drafts: Row[]; versions: Version[] }

type Expected = { row: Content | null; versions: Content[] }

type Said = Omit<Finding, 'where'>

/**
 * Compares one document with the writes that were sent for it, in their order. Which of them took
 * effect is told by the versions, as each save leaves one that carries its mark; the document must then
 * be what exactly these writes make.
 */
export function judgeDocument(writes: RecordedWrite[], seen: Seen, scene: Scene): Finding[] {
  const [first] = writes
  if (!first) return []
  const effective = effectiveOf(writes, seen, scene)
  const said = [
    ...writes.flatMap((write) => contradictions(write, effective.includes(write))),
    ...repeated(seen),
    ...differences(expectedAfter(effective, scene), seen),
    ...strangers(writes, seen, scene),
  ]
  const where = `${first.collection} ${first.id}`
  return said.map((one) => ({ ...one, where }))
}

function effectiveOf(writes: RecordedWrite[], seen: Seen, scene: Scene): RecordedWrite[] {
  const accepted = writes.filter(({ outcome }) => outcome.kind !== 'refused')
  // A deletion takes every trace of the writes before it.
  if (isGone(seen) && accepted.some(({ action }) => action === 'delete')) return accepted
  const notes = new Set(seen.versions.map(({ content }) => content.note))
  return writes.filter(({ mark }) => notes.has(noteOf(mark, scene)))
}

function isGone({ rows, drafts, versions }: Seen): boolean {
  return rows.length + drafts.length + versions.length === 0
}

type Check = { write: RecordedWrite; isEffective: boolean }

/** What the writer was told, against what is there. A cut or unknown write may have gone either way. */
function contradictions(write: RecordedWrite, isEffective: boolean): Said[] {
  const detail = `${write.action} ${write.mark} at ${write.door} was ${write.outcome.kind}`
  return told({ write, isEffective }).map((kind) => ({ kind, detail }))
}

function told({ write, isEffective }: Check): Said['kind'][] {
  const { kind } = write.outcome
  if (kind === 'acknowledged' && !isEffective) return ['lost']
  return kind === 'refused' && isEffective ? ['kept'] : []
}

function expectedAfter(effective: RecordedWrite[], scene: Scene): Expected {
  let expected: Expected = { row: null, versions: [] }
  for (const write of effective) {
    if (write.action === 'delete') return { row: null, versions: [] }
    const content = contentAfter(expected.versions.at(-1) ?? null, write, scene)
    const row = write.action === 'saveDraft' ? expected.row : content
    expected = { row, versions: [...expected.versions, content] }
  }
  return expected
}

function repeated({ rows, versions }: Seen): Said[] {
  const notes = versions.map(({ content }) => content.note)
  return [
    ...(rows.length > 1 ? [`${rows.length} rows`] : []),
    ...(new Set(notes).size < notes.length ? ['two versions of one save'] : []),
  ].map((detail) => ({ kind: 'duplicated', detail }))
}

function differences(expected: Expected, { rows, drafts, versions }: Seen): Said[] {
  const details = [
    difference('the row', expected.row, rows[0]?.content ?? null),
    difference('its newest draft', expected.versions.at(-1) ?? null, drafts[0]?.content ?? null),
    ...expected.versions.map((content, place) =>
      difference(`version ${place + 1}`, content, versions[place]?.content ?? null),
    ),
    ...latestProblems(versions),
  ]
  return details.filter((detail) => detail !== null).map((detail) => ({ kind: 'torn', detail }))
}

function difference(what: string, expected: Content | null, actual: Content | null): string | null {
  if (isDeepStrictEqual(expected, actual)) return null
  if (!actual) return `${what} is missing`
  if (!expected) return `${what} is there without a version: ${JSON.stringify(actual)}`
  const parts = (Object.keys(expected) as (keyof Content)[])
    .filter((part) => !isDeepStrictEqual(expected[part], actual[part]))
    .map((part) => `${part} ${JSON.stringify(actual[part])}, not ${JSON.stringify(expected[part])}`)
  return `${what} has ${parts.join('; ')}`
}

function latestProblems(versions: Version[]): string[] {
  if (versions.length === 0) return []
  const latest = versions.flatMap(({ isLatest }, place) => (isLatest ? [place] : []))
  const last = versions.length - 1
  return latest.length === 1 && latest[0] === last
    ? []
    : [`of ${versions.length} versions, those marked as the latest are: ${latest.join(', ')}`]
}

/** Versions that carry no mark of this document: of another one, or with nothing in them. */
function strangers(writes: RecordedWrite[], { versions }: Seen, scene: Scene): Said[] {
  const notes = new Set<string | null>(writes.map(({ mark }) => noteOf(mark, scene)))
  return versions
    .filter(({ content }) => !notes.has(content.note))
    .map(({ id, content }) => ({
      kind: 'torn',
      detail: `version ${id} carries "${content.note ?? 'nothing'}", which was not written here`,
    }))
}

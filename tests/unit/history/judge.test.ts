import { describe, expect, it } from '@jest/globals'
import { contentAfter, type Content } from '#tests/support/history/content.ts'
import type { Finding } from '#tests/support/history/finding.ts'
import { judge } from '#tests/support/history/judge.ts'
import type { Row, Stored, Version } from '#tests/support/history/stored.ts'
import type { Outcome, RecordedWrite, Scene } from '#tests/support/history/write.ts'

const scene: Scene = {
  load: 'load-1',
  cards: ['card-a', 'card-b'],
  resources: ['resource-a', 'resource-b'],
  takenPath: '/load-1/taken',
}
const acknowledged: Outcome = { kind: 'acknowledged', status: 200 }
const refused: Outcome = { kind: 'refused', status: 503, code: 'DATABASE_BUSY' }
const cut: Outcome = { kind: 'cut', reason: 'ECONNRESET' }
const unknown: Outcome = { kind: 'unknown', status: 503, code: 'OUTCOME_UNKNOWN' }

const created = write(1, 'create')
const spanish = { ...write(2, 'publish'), locale: 'es' as const }
const drafted = write(3, 'saveDraft')
const writes = [created, spanish, drafted]

const [first, second, third] = contents(writes)
const whole = stored(second, [first, second, third])

type Case = {
  name: string
  writes?: RecordedWrite[]
  stored: Stored
  found: Finding['kind'][]
}

const clean: Case[] = [
  { name: 'every write is there', stored: whole, found: [] },
  { name: 'a cut write took effect', writes: endingIn(cut), stored: whole, found: [] },
  {
    name: 'a cut write took none',
    writes: endingIn(cut),
    stored: stored(second, [first, second]),
    found: [],
  },
  {
    name: 'nobody knows of a write, and it is not there',
    writes: endingIn(unknown),
    stored: stored(second, [first, second]),
    found: [],
  },
  {
    name: 'a refused write is not there',
    writes: endingIn(refused),
    stored: stored(second, [first, second]),
    found: [],
  },
  {
    name: 'a deleted document is gone',
    writes: [...writes, write(4, 'delete')],
    stored: stored(null, []),
    found: [],
  },
  {
    name: 'a deletion that was cut took no effect',
    writes: [...writes, { ...write(4, 'delete'), outcome: cut }],
    stored: whole,
    found: [],
  },
  {
    name: 'somebody else has documents',
    stored: beside(whole, { ...first, note: null, path: '/elsewhere' }),
    found: [],
  },
]

const wrong: Case[] = [
  { name: 'nothing is there', stored: stored(null, []), found: ['lost', 'lost', 'lost'] },
  { name: 'the last write is lost', stored: stored(second, [first, second]), found: ['lost'] },
  {
    name: 'a deletion is lost',
    writes: [...writes, write(4, 'delete')],
    stored: whole,
    found: ['lost'],
  },
  {
    name: 'a refused write is there',
    writes: endingIn(refused),
    stored: whole,
    found: ['kept'],
  },
  {
    name: 'a refused write is in the row only',
    writes: [created, { ...write(2, 'publish'), outcome: refused }],
    stored: stored(contents([created, write(2, 'publish')])[1], [first]),
    found: ['torn'],
  },
  {
    name: 'the version of a cut write is missing',
    writes: [created, { ...spanish, outcome: cut }],
    stored: stored(second, [first]),
    found: ['torn'],
  },
  {
    name: 'the row of a cut write is missing',
    writes: [created, { ...spanish, outcome: cut }],
    stored: stored(first, [first, second]),
    found: ['torn'],
  },
  {
    name: 'a cut document has a row and no texts',
    writes: [{ ...created, outcome: cut }],
    stored: stored({ ...first, texts: {} }, []),
    found: ['torn'],
  },
  {
    name: 'rows of a list are missing',
    stored: stored({ ...second, items: [] }, [first, second, third]),
    found: ['torn'],
  },
  {
    name: 'a language of a version is missing',
    stored: stored(second, [first, { ...second, texts: first.texts }, third]),
    found: ['torn'],
  },
  {
    name: 'no version is the latest',
    stored: { ...whole, versions: whole.versions.map((one) => ({ ...one, isLatest: false })) },
    found: ['torn'],
  },
  {
    name: 'the newest draft is not the latest version',
    stored: { ...whole, drafts: whole.rows },
    found: ['torn'],
  },
  {
    name: 'a save left two versions',
    stored: stored(second, [first, second, third, third]),
    found: ['duplicated'],
  },
  {
    name: 'two documents have one path',
    stored: beside(whole, { ...first, note: null }),
    found: ['duplicated'],
  },
  {
    name: 'a copy stands under another id',
    stored: beside(whole, { ...first, path: '/elsewhere' }),
    found: ['duplicated'],
  },
  {
    name: 'a version has no document',
    stored: { ...whole, versions: [...whole.versions, version(first, 9, null)] },
    found: ['torn'],
  },
]

describe('the judge of a history', () => {
  it.each(clean)('finds nothing when $name', expectFound)
  it.each(wrong)('sees that $name', expectFound)
})

function expectFound({ writes: sent = writes, stored: there, found }: Case): void {
  const findings = judge({ scene, writes: sent }, there)
  expect(findings.map(({ kind }) => kind)).toEqual(found)
}

function write(mark: number, action: RecordedWrite['action']): RecordedWrite {
  const made = { mark, action, collection: 'topics', id: 'topic-1', locale: 'en' } as const
  const sent = { writer: 0, takesPath: false, door: 'rest' } as const
  return { ...made, ...sent, outcome: acknowledged, startedAt: mark, endedAt: mark + 1 }
}

/** The same writes, and the last of them went differently. */
function endingIn(outcome: Outcome): RecordedWrite[] {
  return [created, spanish, { ...drafted, outcome }]
}

function contents(made: RecordedWrite[]): [Content, Content, Content] {
  const all: Content[] = []
  for (const one of made) all.push(contentAfter(all.at(-1) ?? null, one, scene))
  return all as [Content, Content, Content]
}

function stored(row: Content | null, versions: Content[]): Stored {
  const newest = versions.at(-1)
  return {
    rows: row ? [rowOf('topic-1', row)] : [],
    drafts: newest ? [rowOf('topic-1', newest)] : [],
    versions: versions.map((content, place) => ({
      ...version(content, place, 'topic-1'),
      isLatest: place === versions.length - 1,
    })),
  }
}

function beside(there: Stored, content: Content): Stored {
  return { ...there, rows: [...there.rows, rowOf('topic-2', content)] }
}

function rowOf(id: string, content: Content): Row {
  return { id, collection: 'topics', content }
}

function version(content: Content, place: number, parent: string | null): Version {
  const createdAt = new Date(place).toISOString()
  return { ...rowOf(String(place), content), parent, createdAt, isLatest: false }
}

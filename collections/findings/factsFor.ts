import type { CollectionSlug, PayloadRequest } from 'payload'
import { acronymsIn } from '#rules/findings/acronymsIn.ts'
import { richLinksOf } from '#rules/findings/blocksOf.ts'
import type { Facts, FieldShape, Values } from '#rules/findings/finding.ts'
import { partsOf, type Part } from '#rules/findings/partsOf.ts'
import { readershipOf } from '#rules/findings/readerships.ts'
import { keyOf, polymorphicRef, refsOf, type Ref } from '#rules/findings/refsOf.ts'
import { textsOf } from '#rules/findings/textsOf.ts'
import { findTargets, type FoundTarget } from './findTargets.ts'

export type SharedFacts = Omit<Facts, 'language' | 'isFirst' | 'staleFields' | 'staleSince'>

type Asked = {
  collection: CollectionSlug
  fields: readonly FieldShape[]
  /** The document in each of its languages; what they share is the same in all. */
  documents: readonly Values[]
  wasLive: boolean
}

/** What the rules need to know beyond the document itself, with one query for each collection that is asked. */
export async function factsFor(req: PayloadRequest, asked: Asked): Promise<SharedFacts> {
  const { collection, fields, documents, wasLive } = asked
  const [first = {}] = documents
  const parts = documents.flatMap((document) => partsOf(document, fields))
  const found = await findTargets(parts.flatMap(refsIn), req)
  return {
    fields,
    targets: new Map([...found].map(([key, { fact }]) => [key, fact])),
    readerships: refsNamed(partsOf(first, fields), 'audiences').flatMap((ref) =>
      readersOf(ref, found),
    ),
    acronyms: await explainedAmong(parts, req),
    counts: collection === 'practice-models' ? await elementCounts(first['id'], req) : {},
    wasLive,
    hasChangeNote: documents.some(({ changeNote }) => Boolean(changeNote)),
  }
}

function refsIn({ field, value }: Part): Ref[] {
  if (field.type !== 'richText') return refsOf(field, value)
  return richLinksOf(value).flatMap(({ doc }) => polymorphicRef(doc) ?? [])
}

function refsNamed(parts: Part[], name: string): Ref[] {
  return parts.filter(({ path }) => path === name).flatMap(refsIn)
}

function readersOf(ref: Ref, found: ReadonlyMap<string, FoundTarget>) {
  const row = found.get(keyOf(ref))?.row
  return row ? [readershipOf({ notation: row['notation'], labels: wordsIn(row['label']) })] : []
}

function wordsIn(label: unknown): unknown[] {
  return typeof label === 'object' && label !== null ? Object.values(label) : [label]
}

/** The short forms in the texts that the published glossary has. */
async function explainedAmong(parts: Part[], req: PayloadRequest): Promise<Set<string>> {
  const acronyms = acronymsIn(
    textsOf(parts, { isFirst: true })
      .map(({ text }) => text)
      .join('\n'),
  )
  if (acronyms.length === 0) return new Set()
  const { docs } = await req.payload.db.find<{ acronym?: unknown }>({
    collection: 'glossary-terms',
    where: { and: [{ acronym: { in: acronyms } }, { _status: { equals: 'published' } }] },
    limit: acronyms.length,
    pagination: false,
    sort: 'id',
    req,
  })
  return new Set(docs.map(({ acronym }) => String(acronym)))
}

const mostElements = 1000

/** How many elements of each kind a model has. */
async function elementCounts(model: unknown, req: PayloadRequest): Promise<Record<string, number>> {
  if (typeof model !== 'string') return {}
  const { docs } = await req.payload.db.find<{ kind?: unknown }>({
    collection: 'practice-model-elements',
    where: { model: { equals: model } },
    limit: mostElements,
    pagination: false,
    sort: 'id',
    select: { kind: true },
    req,
  })
  const counts: Record<string, number> = {}
  for (const { kind } of docs) counts[String(kind)] = (counts[String(kind)] ?? 0) + 1
  return counts
}

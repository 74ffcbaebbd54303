import { groupBy } from '#delivery/groupBy.ts'
import { languageOf } from '#delivery/read/languageOf.ts'
import type { Row } from '#delivery/read/reader.ts'
import type { Reading } from '#delivery/read/reading.ts'
import { View } from '#delivery/read/view.ts'
import type { Crosswalk, CrosswalkPair, ElementRef, NoMatch } from '#delivery/schema/crosswalk.ts'
import { coverageOf, unmappedOf } from './coverage.ts'
import { directed, type Directed } from './directed.ts'
import { matrixOf } from './matrix.ts'

type Parts = {
  /** The id of the model that is read from. */
  from: string
  /** The elements of both models in their order, as they are stored. */
  fromElements: readonly Row[]
  toElements: readonly Row[]
  mappings: readonly Row[]
  reading: Pick<Reading, 'locale' | 'fallback'>
}

type Side = 'from' | 'to'
type Presented = Omit<Crosswalk, 'from' | 'to' | 'statuses'>

/** Mappings as they read from one model to the other. One of which an element is not live is left out. */
export function presentCrosswalk({ from, mappings, reading, ...rows }: Parts): Presented {
  const elements = {
    from: rows.fromElements.map((row) => elementRef(row, reading)),
    to: rows.toElements.map((row) => elementRef(row, reading)),
  }
  const read = mappings.map((row) => ({ said: saidBy(row, reading), way: wayOf(row, from) }))
  const pairs = pairsOf(read, elements)
  const noMatch = { from: noMatchOf('from', read, elements), to: noMatchOf('to', read, elements) }
  const covered = (side: Side) => ({
    mapped: new Set(pairs.map((pair) => pair[side].id)),
    noMatch: new Set(noMatch[side].map(({ element }) => element.id)),
  })
  const onBoth = <Made>(make: (side: Side) => Made) => ({ from: make('from'), to: make('to') })
  return {
    pairs,
    noMatch,
    coverage: onBoth((side) => coverageOf(elements[side], covered(side))),
    unmapped: onBoth((side) => unmappedOf(elements[side], covered(side))),
    matrix: matrixOf(elements, pairs),
  }
}

type Read = { said: Omit<NoMatch, 'element'>; way: Directed }
type Elements = Record<Side, readonly ElementRef[]>

function pairsOf(read: readonly Read[], { from, to }: Elements): CrosswalkPair[] {
  const place = new Map([...from, ...to].map(({ id }, index) => [id, index]))
  const [ofFrom, ofTo] = [byId(from), byId(to)]
  const pairs = read.flatMap(({ said, way }): CrosswalkPair[] => {
    if ('noMatch' in way) return []
    const [one, other] = [ofFrom.get(way.from), ofTo.get(way.to)]
    const relation = way.relation as CrosswalkPair['relation']
    return one && other ? [{ from: one, relation, to: other, ...said }] : []
  })
  const placeOf = ({ id }: ElementRef) => place.get(id) ?? 0
  return pairs.sort((a, b) => placeOf(a.from) - placeOf(b.from) || placeOf(a.to) - placeOf(b.to))
}

/** In the order of the elements. */
function noMatchOf(side: Side, read: readonly Read[], elements: Elements): NoMatch[] {
  const found = groupBy(read, ({ way }) =>
    'noMatch' in way && way.of === side ? way.noMatch : null,
  )
  return elements[side].flatMap((element) =>
    (found.get(element.id) ?? []).map(({ said }) => ({ element, ...said })),
  )
}

function byId(elements: readonly ElementRef[]): Map<string, ElementRef> {
  return new Map(elements.map((element) => [element.id, element]))
}

function elementRef(row: Row, reading: Parts['reading']): ElementRef {
  const locale = languageOf([row['label']], reading)
  const view = new View(row, locale)
  const kind = view.text('kind') as ElementRef['kind']
  return { id: row.id, kind, label: view.text('label'), locale }
}

function saidBy(row: Row, reading: Parts['reading']): Read['said'] {
  const locale = languageOf([row['rationale']], reading)
  const view = new View(row, locale)
  return {
    id: row.id,
    status: view.text('reviewStatus') as NoMatch['status'],
    rationale: view.text('rationale'),
    rationaleLocale: locale,
    sources: view.texts('sources'),
    staleSince: view.moment('staleSince'),
  }
}

function wayOf(row: Row, model: string): Directed {
  const text = (name: string) => String(row[name])
  const isMatch = typeof row['toElement'] === 'string'
  return directed(
    {
      fromModel: text('fromModel'),
      fromElement: text('fromElement'),
      relation: text('relation'),
      toElement: isMatch ? text('toElement') : null,
    },
    model,
  )
}

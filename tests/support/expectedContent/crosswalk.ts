import type { SeedFile } from '#seeds/pipeline/seedFile.ts'
import { seedId } from '#seeds/pipeline/seedId.ts'
import { itemOf } from './item.ts'
import { languageOf, languageWhere, nameIn, type Asked } from './language.ts'
import type { Context } from './links.ts'
import { elementsOf } from './practiceModel.ts'
import { filesOf } from './readFiles.ts'
import { listAt, textAt } from './values.ts'

type Ends = { from: SeedFile; to: SeedFile }

/** A mapping as it reads from the first model; `to` is null where it says that there is no match. */
type Directed = { file: SeedFile; from: unknown; relation: string; to: unknown }

const inverses: Record<string, string> = { broad: 'narrow', narrow: 'broad' }

/** All that the mappings of the files say of two models, read from the first. */
export function expectedCrosswalk({ from, to }: Ends, { demo, asked }: Context) {
  const mappings = filesOf(demo, 'element-mappings')
  const [rows, columns] = [elementsOf(from, demo), elementsOf(to, demo)]
  const pairs = pairsOf(mappings, rows, columns)
  const isIn = (side: 'from' | 'to') => (element: SeedFile) =>
    pairs.some((pair) => pair[side] === element.key)
  const sides = {
    from: sideOf(rows, isIn('from'), mappings, asked),
    to: sideOf(columns, isIn('to'), mappings, asked),
  }
  const refs = new Map([...rows, ...columns].map((one) => [one.key, refOf(one, asked)]))
  const both = <Name extends keyof typeof sides.from>(name: Name) => ({
    from: sides.from[name],
    to: sides.to[name],
  })
  return {
    from: itemOf(from, asked),
    to: itemOf(to, asked),
    statuses: ['proposed', 'reviewed'],
    pairs: pairs.map(({ file, relation, ...ends }) => ({
      from: refs.get(String(ends.from)),
      relation,
      to: refs.get(String(ends.to)),
      ...saidOf(file, asked),
    })),
    noMatch: both('noMatch'),
    coverage: both('coverage'),
    unmapped: both('unmapped'),
    matrix: {
      columns: columns.map((column) => refOf(column, asked)),
      rows: rows.map((row) => ({ element: seedId(row.key), cells: cellsOf(row, columns, pairs) })),
    },
  }
}

function pairsOf(mappings: SeedFile[], rows: SeedFile[], columns: SeedFile[]): Directed[] {
  return rows.flatMap((row) =>
    columns.flatMap((column) => mappings.flatMap((file) => pairOf(file, row.key, column.key))),
  )
}

function pairOf(file: SeedFile, from: string, to: string): Directed[] {
  const { fromElement, toElement, relation } = file.fields
  const said = String(relation)
  if (fromElement === from && toElement === to) return [{ file, from, relation: said, to }]
  const isInverse = fromElement === to && toElement === from
  return isInverse ? [{ file, from, relation: inverses[said] ?? said, to }] : []
}

/** What is said of the elements of one of the two models. */
function sideOf(
  elements: SeedFile[],
  isMapped: (element: SeedFile) => boolean,
  mappings: SeedFile[],
  asked: Asked,
) {
  const noMatchOf = ({ key }: SeedFile) =>
    mappings.filter(
      ({ fields }) => fields['fromElement'] === key && fields['relation'] === 'noMatch',
    )
  const reasonOf = (one: SeedFile) => (noMatchOf(one).length > 0 ? 'noMatch' : 'unreviewed')
  const stateOf = (one: SeedFile) => (isMapped(one) ? 'mapped' : reasonOf(one))
  const kinds = [...new Set(elements.map(({ fields }) => fields['kind']))]
  return {
    noMatch: elements.flatMap((one) =>
      noMatchOf(one).map((file) => ({ element: refOf(one, asked), ...saidOf(file, asked) })),
    ),
    coverage: kinds.map((kind) => {
      const states = elements.filter(({ fields }) => fields['kind'] === kind).map(stateOf)
      const count = (state: string) => states.filter((one) => one === state).length
      const total = states.length
      const [mapped, noMatch, unreviewed] = ['mapped', 'noMatch', 'unreviewed'].map(count)
      return { kind, total, mapped, noMatch, unreviewed }
    }),
    unmapped: elements
      .filter((one) => !isMapped(one))
      .map((one) => ({ element: refOf(one, asked), reason: reasonOf(one) })),
  }
}

function cellsOf(row: SeedFile, columns: SeedFile[], pairs: Directed[]) {
  return columns.map(
    ({ key }) => pairs.find(({ from, to }) => from === row.key && to === key)?.relation ?? null,
  )
}

function refOf(file: SeedFile, asked: Asked) {
  const locale = languageOf(file, asked)
  return { id: seedId(file.key), kind: file.fields['kind'], label: nameIn(file, locale), locale }
}

function saidOf({ key, fields }: SeedFile, asked: Asked) {
  const locale = languageWhere((one) => textAt(fields, 'rationale', one) !== null, asked)
  return {
    id: seedId(key),
    status: fields['reviewStatus'],
    rationale: textAt(fields, 'rationale', locale),
    rationaleLocale: locale,
    sources: listAt(fields, 'sources'),
    staleSince: null,
  }
}

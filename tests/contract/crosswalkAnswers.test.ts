import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { crosswalkSchema, type Crosswalk } from '#delivery/schema/crosswalk.ts'
import { ask } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { hide, make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

const strengthening = '/practice-models/strengthening-families'
const california = '/practice-models/california-child-and-family'

let app: StartedApp

beforeAll(async () => {
  app = await startApp({ contents: 'demo' })
})

afterAll(() => app.close())

async function crosswalk(from: string, to: string, rest = ''): Promise<Crosswalk> {
  const { status, body } = await ask(app, `/api/crosswalk?from=${from}&to=${to}${rest}`)
  expect(status).toBe(200)
  return crosswalkSchema.parse(body)
}

const labelled = ({ pairs }: Crosswalk) =>
  pairs.map(({ from, relation, to }) => [from.label, relation, to.label])

describe('the crosswalk of the demo models', () => {
  it('covers the kinds of both as the sources say: mapped, no match, unreviewed', async () => {
    const { coverage } = await crosswalk(strengthening, california)
    const figures = (side: 'from' | 'to') =>
      coverage[side].map((one) => [one.kind, one.total, one.mapped, one.noMatch, one.unreviewed])
    expect(figures('from')).toEqual([
      ['strategy', 7, 4, 2, 1],
      ['theme', 7, 5, 2, 0],
      ['outcome', 5, 0, 0, 5],
    ])
    expect(figures('to')).toEqual([
      ['element', 4, 0, 0, 4],
      ['value', 8, 5, 0, 3],
      ['frontline-practice', 4, 2, 0, 2],
      ['core-element', 8, 1, 0, 7],
      ['capacity-area', 7, 6, 0, 1],
    ])
  })

  it('has the pairs in the order of the elements, with the relation as it reads from the first', async () => {
    const there = labelled(await crosswalk(strengthening, california))
    expect(there).toHaveLength(14)
    expect(there.slice(0, 4)).toEqual([
      ['family engagement', 'related', 'Exploration and Engagement'],
      ['family engagement', 'close', 'Engagement'],
      ['supervision and management', 'narrow', 'management'],
      ['supervision and management', 'related', 'training, coaching and supervision'],
    ])
    const back = labelled(await crosswalk(california, strengthening))
    const inverse: Record<string, string> = { broad: 'narrow', narrow: 'broad' }
    const turned = there.map(([from, relation, to]) => [
      to,
      inverse[String(relation)] ?? relation,
      from,
    ])
    expect(sorted(back)).toEqual(sorted(turned))
  })

  it('gives both directions the same figures', async () => {
    const there = await crosswalk(strengthening, california)
    const back = await crosswalk(california, strengthening)
    expect(back.coverage).toEqual({ from: there.coverage.to, to: there.coverage.from })
    expect(back.unmapped).toEqual({ from: there.unmapped.to, to: there.unmapped.from })
    expect(back.noMatch).toEqual({ from: there.noMatch.to, to: there.noMatch.from })
  })

  it('names the elements that are in no pair, and why', async () => {
    const { unmapped, noMatch } = await crosswalk(strengthening, california)
    const reasons = unmapped.from.map(({ element, reason }) => [element.label, reason])
    expect(reasons).toHaveLength(10)
    expect(reasons).toContainEqual(['family-centered assessment', 'unreviewed'])
    expect(reasons.filter(([, reason]) => reason === 'noMatch').map(([label]) => label)).toEqual(
      noMatch.from.map(({ element }) => element.label),
    )
    expect(noMatch.from).toHaveLength(4)
  })

  it('is a matrix of every element against every other', async () => {
    const { matrix, pairs } = await crosswalk(strengthening, california)
    expect([matrix.rows.length, matrix.columns.length]).toEqual([19, 31])
    const filled = matrix.rows.flatMap(({ element, cells }) =>
      cells.flatMap((relation, index) =>
        relation ? [[element, relation, matrix.columns[index]?.id]] : [],
      ),
    )
    expect(sorted(filled)).toEqual(
      sorted(pairs.map(({ from, relation, to }) => [from.id, relation, to.id])),
    )
  })

  it.each(['&format=csv', ''])('is the same as a table%s', async (format) => {
    const json = await crosswalk(strengthening, california)
    const address = `/api/crosswalk?from=${strengthening}&to=${california}${format}`
    const headers = format ? {} : { Accept: 'text/csv' }
    const answer = await ask(app, address, { headers })
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const known = { 'If-None-Match': String(answer.headers.get('etag')), ...headers }
    expect((await ask(app, address, { headers: known })).status).toBe(304)
    const lines: Record<string, string>[] = parse(answer.text, { columns: true })
    const models = { fromModel: strengthening, toModel: california }
    const said = (one: Crosswalk['pairs'][number] | Crosswalk['noMatch']['from'][number]) => ({
      status: one.status,
      rationale: one.rationale ?? '',
      sources: one.sources.join(' | '),
      staleSince: one.staleSince ?? '',
      mappingId: one.id,
    })
    expect(lines).toEqual([
      ...json.pairs.map((pair) => ({
        ...models,
        fromId: pair.from.id,
        fromKind: pair.from.kind,
        fromLabel: pair.from.label,
        relation: pair.relation,
        toId: pair.to.id,
        toKind: pair.to.kind,
        toLabel: pair.to.label,
        ...said(pair),
      })),
      ...json.noMatch.from.map((one) => ({
        ...models,
        fromId: one.element.id,
        fromKind: one.element.kind,
        fromLabel: one.element.label,
        relation: 'noMatch',
        toId: '',
        toKind: '',
        toLabel: '',
        ...said(one),
      })),
    ])
  })

  it('counts mappings of the statuses that were asked for', async () => {
    const { pairs, coverage, statuses } = await crosswalk(
      strengthening,
      california,
      '&status=reviewed',
    )
    expect(statuses).toEqual(['reviewed'])
    expect(pairs).toEqual([])
    expect(coverage.from.map(({ kind, unreviewed }) => [kind, unreviewed])).toEqual([
      ['strategy', 7],
      ['theme', 7],
      ['outcome', 5],
    ])
  })
})

describe('the page of a model', () => {
  it('links to the models that there is a crosswalk to', async () => {
    const { body } = await ask(app, `/api/content${strengthening}`)
    expect(body['links']).toMatchObject({ crosswalks: [{ path: california }] })
  })
})

describe('a crosswalk', () => {
  it('says nothing of a mapping or an element that is not live', async () => {
    const [one, other] = [await modelWithElements('One'), await modelWithElements('Other')]
    const [from, hidden] = one.elements
    const [to, third] = other.elements
    await mapping({ fromElement: from.id, toElement: to.id, relation: 'broad' })
    await mapping({ fromElement: hidden.id, toElement: to.id, rationale: 'CANARY-hidden' })
    const draft = { rationale: 'CANARY-draft', status: 'draft' }
    await mapping({ fromElement: from.id, toElement: third.id, ...draft })
    await hide(app.payload, 'practice-model-elements', hidden.id)
    const read = await crosswalk(other.path, one.path)
    expect(labelled(read)).toEqual([['Other 1', 'narrow', 'One 1']])
    expect(read.coverage.to).toMatchObject([{ total: 1, mapped: 1 }])
  })

  it('guards those who open its table as a spreadsheet from formulas', async () => {
    const [one, other] = [await modelWithElements('=One'), await modelWithElements('Other')]
    await mapping({ fromElement: one.elements[0].id, toElement: other.elements[0].id })
    const address = `/api/crosswalk?from=${one.path}&to=${other.path}&format=csv`
    const { text } = await ask(app, address)
    expect(text).toContain(",'=One 1,")
  })

  it.each([
    ['', 'from', 'PARAMETER_INVALID'],
    [`?from=${california}`, 'to', 'PARAMETER_INVALID'],
    [`?from=${california}&to=${california}`, 'to', 'PARAMETER_INVALID'],
    [`?from=${california}&to=/nothing-here`, 'to', 'PARAMETER_INVALID'],
    [`?from=/family-centered&to=${california}`, 'from', 'PARAMETER_INVALID'],
    [`?from=${california}&to=${strengthening}&status=maybe`, 'status', 'PARAMETER_INVALID'],
    [`?from=${california}&to=${strengthening}&status=`, 'status', 'PARAMETER_INVALID'],
    [`?from=${california}&to=${strengthening}&format=xml`, 'format', 'PARAMETER_INVALID'],
    [`?from=${california}&to=${strengthening}&depth=1`, 'depth', 'PARAMETER_UNKNOWN'],
  ])('refuses %s by naming %s', async (query, path, code) => {
    const answer = await ask(app, `/api/crosswalk${query}`)
    expectError(answer, { status: 400, code })
    expect(answer.body.errors[0]?.path).toBe(path)
  })
})

async function modelWithElements(name: string) {
  const model = await make(app.payload, 'practice-models', { title: name })
  const element = (position: number) =>
    make(app.payload, 'practice-model-elements', {
      model: model.id,
      kind: 'value',
      label: `${name} ${position}`,
      position,
    })
  return { path: model.path, elements: [await element(1), await element(2)] as const }
}

function mapping(values: Record<string, unknown>) {
  return make(app.payload, 'element-mappings', { relation: 'related', ...values })
}

function sorted(rows: unknown[][]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort()
}

import { coverageOf, unmappedOf } from '#delivery/crosswalk/coverage.ts'
import { crosswalkCsv } from '#delivery/crosswalk/crosswalkCsv.ts'
import { matrixOf } from '#delivery/crosswalk/matrix.ts'
import type { Crosswalk, CrosswalkPair, ElementRef } from '#delivery/schema/crosswalk.ts'
import { modelItem } from './items.ts'

const from: ElementRef = {
  id: '1b0c6f1e-5a55-4c37-9a0e-0f6c2b6f7a11',
  kind: 'strategy',
  label: 'family engagement',
  locale: 'en',
}

const to: ElementRef = {
  id: '1b0c6f1e-5a55-4c37-9a0e-0f6c2b6f7a12',
  kind: 'frontline-practice',
  label: 'Exploration and Engagement',
  locale: 'en',
}

const pair: CrosswalkPair = {
  from,
  relation: 'close',
  to,
  id: '1b0c6f1e-5a55-4c37-9a0e-0f6c2b6f7a13',
  status: 'reviewed',
  rationale: 'Both ask workers to involve the family from the first contact on.',
  rationaleLocale: 'en',
  sources: ['https://example.org/practice-model'],
  staleSince: null,
}

const mapped = ({ id }: ElementRef) => ({ mapped: new Set([id]), noMatch: new Set<string>() })

export const crosswalkExample: Crosswalk = {
  from: modelItem('21', '/practice-models/strengthening-families', 'Strengthening Families'),
  to: modelItem('22', '/practice-models/california-child-and-family', 'California'),
  statuses: ['proposed', 'reviewed'],
  pairs: [pair],
  noMatch: { from: [], to: [] },
  coverage: { from: coverageOf([from], mapped(from)), to: coverageOf([to], mapped(to)) },
  unmapped: { from: unmappedOf([from], mapped(from)), to: unmappedOf([to], mapped(to)) },
  matrix: matrixOf({ from: [from], to: [to] }, [pair]),
}

export const crosswalkCsvExample = crosswalkCsv(crosswalkExample)

import type { Crosswalk, Item } from '@kindred/client'
import { CoverageTable } from '#parts/coverageTable.tsx'
import { ItemLink } from '#parts/itemLink.tsx'
import { PairsTable } from '#parts/pairsTable.tsx'
import { RelationLegend } from '#parts/relationLegend.tsx'
import { Section } from '#parts/section.tsx'
import { UnmappedList } from '#parts/unmappedList.tsx'
import { crosswalkHref } from '#visit/crosswalkHref.ts'
import { useVisit } from '#visit/visit.ts'

export function CrosswalkPage({ crosswalk }: { crosswalk: Crosswalk }) {
  const { words } = useVisit()
  const { from, to, coverage, unmapped } = crosswalk
  return (
    <>
      <header class="heading">
        <p class="kicker">{words.compare}</p>
        <h1>{words.crosswalk.title}</h1>
        <p class="lede">
          <ItemLink item={from} /> <span aria-hidden="true">→</span> <ItemLink item={to} />
        </p>
        <Actions from={from} to={to} />
      </header>
      <Section id="pairs" title={words.crosswalk.pairs}>
        <PairsTable crosswalk={crosswalk} />
        <RelationLegend />
      </Section>
      <Section id="coverage" title={words.crosswalk.coverage}>
        <div class="pair">
          <CoverageTable model={from} coverage={coverage.from} />
          <CoverageTable model={to} coverage={coverage.to} />
        </div>
      </Section>
      <Section id="unmapped" title={words.crosswalk.unmapped}>
        <div class="pair">
          <UnmappedList model={from} unmapped={unmapped.from} />
          <UnmappedList model={to} unmapped={unmapped.to} />
        </div>
      </Section>
    </>
  )
}

function Actions({ from, to }: { from: Item; to: Item }) {
  const { words, locale, kindred } = useVisit()
  const paths = { from: String(from.path), to: String(to.path) }
  const table = new URLSearchParams({ ...paths, locale, format: 'csv' })
  return (
    <ul class="actions">
      <li>
        <a class="button" href={crosswalkHref({ from: paths.to, to: paths.from, locale })}>
          {words.crosswalk.swap}
        </a>
      </li>
      <li>
        <a class="button plain" href={kindred(`/api/crosswalk?${table}`)}>
          {words.crosswalk.csv}
        </a>
      </li>
    </ul>
  )
}

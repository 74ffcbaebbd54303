import type { Content, Item } from '@kindred/client'
import { languagesOf } from '#visit/languagesOf.ts'
import { hrefOf } from '#visit/place.ts'
import { reviewState } from '#visit/reviewState.ts'
import { useVisit } from '#visit/visit.ts'
import { words as allWords } from '#words/words.ts'
import { Day } from './day.tsx'
import { Facts, type Fact } from './facts.tsx'
import { ItemLink } from './itemLink.tsx'

/** Beside a page: when it changed and was looked after, where it comes from, and what else is said of it. */
export function PageFacts({ page }: { page: Content }) {
  const { words } = useVisit()
  const { facts } = words
  const { origin, rights, licence, attribution } = page.attribution
  return (
    <aside aria-labelledby="about-page">
      <h2 id="about-page">{words.aboutPage}</h2>
      <Facts
        facts={[
          ...linked(page.links, words.linkedFacts),
          [facts.alsoIn, otherLanguages(page)],
          ...dates(page, words),
          [facts.origin, origin],
          [facts.rights, rights],
          [facts.licence, licence],
          [facts.attribution, attribution],
        ]}
      />
    </aside>
  )
}

type Words = ReturnType<typeof useVisit>['words']

function dates({ firstPublishedAt, publicUpdatedAt, review }: Content, words: Words): Fact[] {
  const { facts, reviewStates } = words
  const day = (date: string | null) => date && <Day date={date} />
  const today = new Date().toISOString().slice(0, 10)
  return [
    [facts.published, day(firstPublishedAt)],
    [facts.updated, day(publicUpdatedAt)],
    [facts.reviewed, day(review.lastReviewed) ?? reviewStates.none],
    [facts.nextReview, nextReview(review.nextReview, reviewState(review, today), words)],
    [facts.currentThrough, day(review.currentThrough)],
    [facts.expires, day(review.expires)],
  ]
}

function nextReview(date: string | null, state: ReturnType<typeof reviewState>, words: Words) {
  if (!date) return null
  const isLate = state === 'due' || state === 'expired'
  return (
    <>
      <Day date={date} />
      {isLate && <span class="tag">{words.reviewStates[state]}</span>}
    </>
  )
}

function linked(links: Record<string, Item[]>, labels: Words['linkedFacts']): Fact[] {
  return Object.entries(labels).map(([name, label]) => {
    const items = links[name] ?? []
    return [
      label,
      items.map((item) => (
        <span class="line">
          <ItemLink item={item} />
        </span>
      )),
    ]
  })
}

function otherLanguages(page: Content) {
  const others = languagesOf(page).filter((locale) => locale !== page.locale)
  return others.map((locale) => (
    <a href={hrefOf(page.path, locale)} hreflang={locale} lang={locale}>
      {allWords[locale].language}
    </a>
  ))
}

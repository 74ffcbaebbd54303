import { locales } from '#config/locales.ts'
import { recordIn } from '#rules/translations/recordIn.ts'
import { translationsOf } from '#rules/translations/translationsOf.ts'
import { pageTypes, type PageCollection } from '#delivery/contentTypes.ts'
import { languageOf, wordsIn } from '#delivery/read/languageOf.ts'
import type { Reading } from '#delivery/read/reading.ts'
import type { Row } from '#delivery/read/reader.ts'
import { View } from '#delivery/read/view.ts'
import type { Content } from '#delivery/schema/content.ts'
import { contentUrl } from './addresses.ts'
import { articleDetails } from './article.ts'
import { breadcrumbOf } from './breadcrumb.ts'
import { ownLinks, sharedLinks } from './links.ts'
import { practiceModelDetails } from './practiceModel.ts'
import { resourceDetails } from './resource.ts'
import { topicDetails } from './topic.ts'

const detailsOf: Record<PageCollection, (view: View, reading: Reading) => Promise<object>> = {
  topics: topicDetails,
  articles: articleDetails,
  resources: resourceDetails,
  'practice-models': practiceModelDetails,
}

/** One document with a page of its own, whole, with everything that stands on the page. */
export async function presentPage(
  collection: PageCollection,
  row: Row,
  reading: Reading,
): Promise<Content> {
  const locale = languageOf([row['title']], reading)
  const view = new View(row, locale)
  const [breadcrumb, details, own, shared] = await Promise.all([
    breadcrumbOf(view, reading),
    detailsOf[collection](view, reading),
    ownLinks[collection](view, reading),
    sharedLinks(collection, view, reading),
  ])
  const page = {
    type: pageTypes[collection],
    id: row.id,
    path: String(row['path']),
    locale,
    schemaVersion: 1,
    title: view.text('title'),
    summary: view.text('summary'),
    ...datesOf(view),
    breadcrumb,
    translations: translationsFor(view, reading),
    attribution: attributionOf(view, reading),
    details,
    links: { ...own, ...shared },
  }
  // Each type's presenter answers what its schema says; that the parts belong together, no type can see here.
  return page as unknown as Content
}

function datesOf(view: View) {
  const review = view.group('review')
  const withdrawn = view.group('withdrawn')
  const withdrawnAt = withdrawn.moment('at')
  return {
    firstPublishedAt: view.moment('firstPublishedAt'),
    publicUpdatedAt: view.moment('publicUpdatedAt'),
    updatedAt: view.moment('updatedAt'),
    review: {
      lastReviewed: review.day('lastReviewed'),
      nextReview: review.day('nextReview'),
      currentThrough: view.day('currentThrough'),
      expires: view.day('expires'),
    },
    withdrawn: withdrawnAt ? { at: withdrawnAt, explanation: withdrawn.text('explanation') } : null,
    changeHistory: view
      .rows('changeHistory')
      .map((change) => ({ at: String(change.moment('at')), note: change.text('note') }))
      .sort((a, b) => (a.at < b.at ? 1 : -1)),
  }
}

function translationsFor(view: View, reading: Reading): Content['translations'] {
  const record = recordIn(view.fields['translationRecord'], locales) ?? {}
  return translationsOf(record).map(({ locale, state }) => ({
    locale,
    state,
    apiUrl:
      state === 'missing'
        ? null
        : contentUrl(String(view.text('path')), { ...reading, locale, fallback: null }),
  }))
}

function attributionOf(view: View, { attribution }: Reading): Content['attribution'] {
  const provenance = view.group('provenance')
  const ofSite = wordsIn(attribution, view.locale)
  return {
    origin: provenance.text('origin'),
    rights: provenance.text('rights'),
    licence: provenance.text('licence'),
    attribution:
      provenance.text('attribution') ?? (typeof ofSite === 'string' && ofSite ? ofSite : null),
  }
}

import { stringify } from 'qs-esm'

const some = (...names: string[]) => Object.fromEntries(names.map((name) => [name, true]))

/** What a link to a page shows of it. What kind of page it is, Kindred tells as well, and reads the same field for it. */
const link = some('title', 'summary', 'path', 'withdrawn', 'kind', 'type')

/** The topic page by Payload's REST, with no field more than the page shows. */
const question = {
  where: { path: { equals: '/family-centered' } },
  locale: 'en',
  depth: 2,
  limit: 1,
  pagination: false,
  select: {
    ...some('title', 'summary', 'path', 'kind', 'parent', 'intro', 'introHtml', 'featureImage'),
    ...some('spotlights', 'cards', 'related', 'resources'),
    ...some('audiences', 'jurisdictions', 'subjects'),
    ...some('firstPublishedAt', 'publicUpdatedAt', 'updatedAt'),
    ...some('review', 'currentThrough', 'expires', 'withdrawn', 'changeHistory'),
    provenance: some('origin', 'rights', 'licence', 'attribution'),
  },
  populate: {
    cards: some('title', 'body', 'buttonLabel', 'image', 'target', 'externalUrl'),
    spotlights: some('linkText', 'body', 'organization', 'starts', 'ends', 'target', 'externalUrl'),
    organizations: some('name'),
    terms: some('label'),
    topics: link,
    articles: link,
    resources: link,
    'practice-models': link,
  },
}

export const baselinePath = `/api/topics?${stringify(question)}`

/** The same fields by Kindred: without what leads to the page, its translations and its place among the others. */
const fields = [
  ...['id', 'path', 'title', 'summary', 'details', 'attribution'],
  ...['firstPublishedAt', 'publicUpdatedAt', 'updatedAt'],
  ...['review', 'withdrawn', 'changeHistory'],
  ...['links.parent', 'links.audiences', 'links.jurisdictions', 'links.subjects'],
]

export const wholePath = '/api/content/family-centered'

export const sameFieldsPath = `${wholePath}?fields=${fields.join(',')}`

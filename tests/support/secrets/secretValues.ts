import { randomUUID } from 'node:crypto'
import type { ContentCollection } from '#delivery/contentTypes.ts'
import { richText } from '#tests/support/richText.ts'
import { canary } from './canary.ts'

type Values = Record<string, unknown>

/** Live documents that secret ones lead to: what is linked from there must not show on their pages. */
export type LedTo = { article: string; resource: string; model: string }

/** What a draft says, in every text field that it has. It may break content rules. */
export function secretValues(collection: ContentCollection, to: LedTo): Values {
  return makers[collection](to)
}

const makers: Record<ContentCollection, (to: LedTo) => Values> = {
  topics: ({ article, resource }) => ({
    ...page('topic'),
    intro: richText(canary('intro'), { url: 'https://canary.example.org/' }),
    related: {
      label: canary('related'),
      items: [{ linkText: canary('related-item'), target: target('articles', article) }],
    },
    resources: {
      label: canary('resources'),
      items: [{ resource, annotation: canary('annotation') }],
    },
  }),
  articles: ({ resource, article, model }) => ({
    ...page('article'),
    body: richText(canary('body'), { doc: target('resources', resource) }),
    issue: { publication: canary('publication'), volume: canary('volume') },
    mentions: [
      target('resources', resource),
      target('articles', article),
      target('practice-models', model),
    ],
  }),
  resources: ({ article }) => ({
    ...page('resource'),
    description: richText(canary('description'), { doc: target('articles', article) }),
    authors: [{ name: canary('author') }],
    link: 'https://canary.example.org/',
    recording: { transcript: canary('transcript') },
  }),
  'practice-models': ({ model }) => ({
    ...page('model'),
    overview: richText(canary('overview')),
    tagline: canary('model-tagline'),
    shortNames: [canary('short-name')],
    policyNumber: canary('policy'),
    relatedModels: [{ relation: 'related', model }],
  }),
  'practice-model-elements': () => ({
    label: canary('element'),
    tagline: canary('tagline'),
    otherLabels: [canary('other-label')],
    description: richText(canary('meaning')),
    provenance: secretProvenance(),
  }),
  'element-mappings': () => ({
    rationale: canary('rationale'),
    sources: [canary('mapping-source')],
    provenance: secretProvenance(),
  }),
  cards: ({ article }) => ({
    title: canary('card'),
    body: canary('card-body'),
    buttonLabel: canary('button'),
    target: target('articles', article),
    provenance: secretProvenance(),
  }),
  spotlights: ({ resource }) => ({
    linkText: canary('spotlight'),
    body: canary('spotlight-body'),
    target: target('resources', resource),
    provenance: secretProvenance(),
  }),
  organizations: () => ({
    name: canary('organization'),
    acronym: canary('acronym'),
    otherNames: [canary('other-name')],
    website: 'https://canary.example.org/',
    provenance: secretProvenance(),
  }),
  terms: () => ({ label: canary('term'), notation: canary('notation') }),
  media: () => ({ alt: canary('alt'), caption: canary('caption'), credit: canary('credit') }),
  'glossary-terms': () => ({
    // No two entries have one term.
    term: canary(`glossary-${randomUUID()}`),
    acronym: canary('short-form'),
    definition: canary('definition'),
    source: canary('glossary-source'),
  }),
}

function page(of: string): Values {
  return {
    title: canary(of),
    summary: canary(`${of}-summary`),
    changeNote: canary(`${of}-note`),
    updateType: 'major',
    provenance: secretProvenance(),
  }
}

function secretProvenance(): Values {
  const said = ['origin', 'rights', 'licence', 'attribution', 'source', 'sourceHash', 'note']
  return Object.fromEntries(said.map((name) => [name, canary(name)]))
}

export function target(relationTo: string, value: string) {
  return { relationTo, value }
}

import type { Content } from '#delivery/schema/content.ts'
import { articleItem, moment, subjectItem, topicItem } from './items.ts'

const { id, title, summary } = articleItem

export const articleExample: Content = {
  type: 'article',
  id,
  path: '/briefs/family-engagement',
  locale: 'en',
  schemaVersion: 1,
  title,
  summary,
  firstPublishedAt: moment,
  publicUpdatedAt: moment,
  updatedAt: moment,
  review: { lastReviewed: '2026-11-30', nextReview: null, currentThrough: null, expires: null },
  withdrawn: null,
  changeHistory: [],
  breadcrumb: [],
  translations: [
    { locale: 'en', state: 'original', apiUrl: articleItem.apiUrl },
    { locale: 'es', state: 'missing', apiUrl: null },
  ],
  attribution: { origin: null, rights: 'Public domain', licence: null, attribution: null },
  details: {
    kind: 'brief',
    body: {
      html: '<p>Good casework is built on family engagement.</p>',
      nodes: { root: { type: 'root', children: [] } },
    },
    issue: null,
  },
  links: {
    organizations: [],
    mentions: [],
    audiences: [],
    jurisdictions: [],
    subjects: [subjectItem],
    inTopics: [topicItem],
    inSeries: [],
    mentionedBy: [],
    usedByModels: [],
  },
}

import type { SearchAnswer } from '#delivery/schema/search.ts'
import { articleItem, subjectItem } from './items.ts'

export const searchExample: SearchAnswer = {
  query: 'engaging families',
  locale: 'en',
  total: 1,
  hits: [
    {
      item: articleItem,
      score: 1,
      titleHtml: '<mark>Family</mark> Engagement',
      snippet: 'Why <mark>engaging</mark> <mark>families</mark> is the base of good casework.',
      highlights: ['Family', 'engaging', 'families'],
    },
  ],
  facets: {
    type: [{ value: 'article', label: 'Articles', count: 1 }],
    subject: [{ value: subjectItem.id, label: 'Family engagement', count: 1 }],
    audience: [],
    jurisdiction: [],
  },
}

import { atom } from '#delivery/feeds/atom.ts'
import { jsonFeed } from '#delivery/feeds/jsonFeed.ts'
import type { Feed } from '#delivery/feeds/readFeed.ts'
import { articleItem, moment } from './items.ts'

const { id, title, summary } = articleItem

const feed = (format: 'atom' | 'json'): Feed => ({
  title: 'Kindred',
  author: 'Kindred',
  locale: 'en',
  url: `https://api.example.org/api/feeds/changes.${format}`,
  homeUrl: 'https://example.org',
  entries: [
    {
      id: `urn:uuid:${id}`,
      at: moment,
      title: String(title),
      text: summary,
      url: 'https://example.org/briefs/family-engagement',
    },
  ],
})

export const atomExample = atom(feed('atom'))
export const jsonFeedExample = jsonFeed(feed('json'))

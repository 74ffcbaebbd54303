import type { Changes } from '#delivery/schema/changes.ts'
import { articleItem, moment } from './items.ts'

const cursor = 'b3BhcXVlIHRvIGNsaWVudHM'
const { id, path } = articleItem

export const changesExample: Changes = {
  changes: [
    {
      cursor,
      kind: 'published',
      at: moment,
      type: 'article',
      id,
      path,
      oldPath: null,
      locales: ['en'],
      item: articleItem,
      pages: ['/briefs/family-engagement', '/family-centered'],
    },
  ],
  next: cursor,
  isCurrent: true,
}

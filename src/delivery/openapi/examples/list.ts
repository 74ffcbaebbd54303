import type { ContentList } from '#delivery/schema/list.ts'
import { articleItem, moment, topicItem } from './items.ts'

const dates = { firstPublishedAt: moment, publicUpdatedAt: moment, updatedAt: moment }

export const listExample: ContentList = {
  locale: 'en',
  items: [
    { ...articleItem, ...dates },
    { ...topicItem, ...dates },
  ],
  next: null,
  total: null,
}

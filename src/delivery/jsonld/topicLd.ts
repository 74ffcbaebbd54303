import type { CollectionPage } from 'schema-dts'
import { pageUrl } from '#delivery/present/pageUrl.ts'
import type { Content } from '#delivery/schema/content.ts'
import { filled } from './filled.ts'
import { referenceTo, workOf, type Addresses } from './workOf.ts'

type Topic = Extract<Content, { type: 'topic' }>

/** A topic is a page that gathers others. */
export function topicLd(page: Topic, addresses: Addresses): Exclude<CollectionPage, string> {
  const { cards, related, resources } = page.details
  const parts = [
    ...page.links.children,
    ...cards.flatMap(({ target }) => target ?? []),
    ...resources.items.map(({ resource }) => resource),
  ]
  const unique = [...new Map(parts.map((item) => [item.id, item])).values()]
  return {
    '@type': 'CollectionPage',
    ...workOf(page, addresses),
    ...filled({
      hasPart: unique.map((item) => referenceTo(item, addresses)),
      isPartOf: page.links.parent.map((item) => referenceTo(item, addresses)),
      relatedLink: related.items.flatMap(({ target }) =>
        target?.path ? [pageUrl(target.path, target.locale, addresses)] : [],
      ),
    }),
  }
}

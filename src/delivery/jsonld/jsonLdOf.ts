import type { Thing, WithContext } from 'schema-dts'
import type { Content } from '#delivery/schema/content.ts'
import { articleLd } from './articleLd.ts'
import { practiceModelLd } from './practiceModelLd.ts'
import { resourceLd } from './resourceLd.ts'
import { topicLd } from './topicLd.ts'
import type { Addresses } from './workOf.ts'

/** A page in the terms of schema.org, as JSON-LD 1.1. */
export function jsonLdOf(page: Content, addresses: Addresses): WithContext<Thing> {
  return { '@context': 'https://schema.org', ...thingOf(page, addresses) }
}

function thingOf(page: Content, addresses: Addresses): Exclude<Thing, string> {
  switch (page.type) {
    case 'topic':
      return topicLd(page, addresses)
    case 'article':
      return articleLd(page, addresses)
    case 'resource':
      return resourceLd(page, addresses)
    case 'practice-model':
      return practiceModelLd(page, addresses)
  }
}

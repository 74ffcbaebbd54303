import { sitemapAddress } from '#delivery/schema/addresses.ts'
import { NotFound } from '#errors/catalogue.ts'
import { commonFailures } from '#delivery/openapi/commonFailures.ts'
import { sitemapExample } from '#delivery/openapi/examples/sitemap.ts'
import type { Operation } from '#delivery/openapi/operation.ts'
import { success } from '#delivery/openapi/success.ts'

const both = {
  tag: 'Machines',
  answers: {
    200: success('The sitemap.', {
      'application/xml': { schema: 'text', example: sitemapExample },
    }),
  },
  readsKey: true,
} as const

export const sitemap: Operation = {
  ...both,
  id: 'getSitemap',
  summary: 'Every live page, for search engines',
  description: 'Where there are too many for one file, it lists its parts.',
  failures: commonFailures.fromDatabase,
}

export const sitemapPart: Operation = {
  ...both,
  id: 'getSitemapPart',
  summary: 'A part of the sitemap',
  description: 'The sitemap says which parts there are.',
  address: sitemapAddress,
  failures: [...commonFailures.fromDatabase, NotFound],
}

import type { Article } from 'schema-dts'
import type { Content } from '#delivery/schema/content.ts'
import { filled } from './filled.ts'
import { organizationOf, referenceTo, workOf, type Addresses } from './workOf.ts'

type ArticlePage = Extract<Content, { type: 'article' }>

export function articleLd(page: ArticlePage, addresses: Addresses): Exclude<Article, string> {
  const { issue } = page.details
  return {
    '@type': 'Article',
    ...workOf(page, addresses),
    ...filled({
      headline: page.title,
      mentions: [
        ...page.links.organizations.map(organizationOf),
        ...page.links.mentions.map((item) => referenceTo(item, addresses)),
      ],
      isPartOf: issue && issueOf(issue),
    }),
  }
}

/** An issue within a volume, where a volume is known. */
function issueOf({
  publication,
  volume,
  number,
  date,
}: NonNullable<ArticlePage['details']['issue']>) {
  const periodical = publication && { '@type': 'Periodical' as const, name: publication }
  const inVolume = volume
    ? filled({
        '@type': 'PublicationVolume' as const,
        volumeNumber: volume,
        isPartOf: periodical,
      })
    : periodical
  return filled({
    '@type': 'PublicationIssue' as const,
    issueNumber: number,
    datePublished: date,
    isPartOf: inVolume,
  })
}

import type { Payload, Where } from 'payload'
import type { Locale } from '#config/locales.ts'
import { pageCollections } from '#delivery/contentTypes.ts'
import { pageUrl, type Home } from '#delivery/present/pageUrl.ts'
import { createLinks } from '#delivery/read/links.ts'
import type { Reader } from '#delivery/read/reader.ts'
import { View } from '#delivery/read/view.ts'
import { entriesOf, type Entry } from './entriesOf.ts'
import { topicAt } from '#delivery/within/topicAt.ts'
import { topicMembers } from '#delivery/within/topicMembers.ts'

/** What readers are told, in no format yet. */
export type Feed = {
  title: string
  /** Who says it. */
  author: string
  locale: Locale
  /** Where this feed can be fetched, absolute. */
  url: string
  /** The page that it is about, where there is one. */
  homeUrl: string | null
  /** The newest first. */
  entries: Entry[]
}

export type Question = {
  /** The path of a topic; null for the whole site. */
  within: string | null
  locale: Locale
  home: Home
  url: string
  /** The name of the site. */
  name: string
  reader: Reader
  payload: Pick<Payload, 'db'>
}

const most = 100
const fields = ['title', 'summary', 'path', 'firstPublishedAt', 'publicUpdatedAt', 'changeHistory']

/** The newest major changes, of the site or of what belongs to a topic. Throws NotFound for a topic that is not there. */
export async function readFeed(question: Question): Promise<Feed> {
  const { within, locale, home, url, name } = question
  const topic = within === null ? null : new View(await topicAt(within, question), locale)
  const path = topic?.text('path')
  const members = topic ? await topicMembers(topic.id, createLinks(question.payload)) : null
  return {
    title: topic ? `${name}: ${topic.text('title') ?? String(path)}` : name,
    author: name,
    locale,
    url,
    homeUrl: path ? pageUrl(path, locale, home) : home.baseUrl,
    entries: await entries(members, question),
  }
}

/**
 * A page is as new as its newest entry, so the newest pages of each type hold all of the newest entries.
 */
async function entries(
  members: readonly string[] | null,
  { locale, home, reader }: Question,
): Promise<Entry[]> {
  const isThere: Where = { [`title.${locale}`]: { exists: true } }
  const where: Where = members ? { and: [isThere, { id: { in: members } }] } : isThere
  const found = await Promise.all(
    pageCollections.map((collection) =>
      reader.find({ collection, where, sort: '-publicUpdatedAt', limit: most, select: fields }),
    ),
  )
  return entriesOf(found.flat(), { locale, home, limit: most })
}

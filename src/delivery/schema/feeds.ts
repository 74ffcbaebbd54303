import { z } from 'zod'
import { localeParameter } from './parameters.ts'
import { localeSchema } from './shared.ts'

const moment = z.iso.datetime().describe('A moment: ISO 8601 in UTC.')

const entrySchema = z
  .object({
    id: z.string().describe('The same for the same publication for ever.'),
    url: z.string().describe('Where readers find the page.'),
    title: z.string().describe('The heading of the page.'),
    content_text: z.string().describe('What changed, else the summary or the title.'),
    summary: z.string().optional().describe('The same text, where there is one.'),
    date_published: moment,
    date_modified: moment,
  })
  .meta({ id: 'JsonFeedItem', description: 'A page that is new, or a major change of one.' })

/** The answer of `GET /api/feeds/changes.json`, as far as JSON Feed 1.1 is used. */
export const jsonFeedSchema = z
  .object({
    version: z.literal('https://jsonfeed.org/version/1.1').describe('The version of JSON Feed.'),
    title: z.string().describe('The name of the site, and of the topic.'),
    home_page_url: z.string().optional().describe('The site, or the page of the topic.'),
    feed_url: z.string().describe('The address of this feed.'),
    language: localeSchema.describe('The language of the titles.'),
    authors: z
      .array(
        z
          .object({ name: z.string().describe('Its name.') })
          .meta({ id: 'JsonFeedAuthor', description: 'Who speaks.' }),
      )
      .describe('The site.'),
    items: z.array(entrySchema).describe('The newest first, at most a hundred.'),
  })
  .meta({ id: 'JsonFeed', description: 'What readers are told, as JSON Feed 1.1.' })

/** The query parameters of `GET /api/feeds/changes.atom` and `GET /api/feeds/changes.json`. */
export const feedParameters = z.strictObject({
  within: z
    .string()
    .optional()
    .describe('The path of a topic: it, the topics below it, and the pages that they lead to.'),
  locale: localeParameter,
})

import { z } from 'zod'

const moment = z.iso.datetime({ offset: true })

/** https://www.jsonfeed.org/version/1.1/: what of it our feeds use. Nothing else may be there. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url().optional(),
  feed_url: z.url(),
  language: z.enum(['en', 'es']),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      // One of content_text and content_html must be there.
      content_text: z.string().min(1),
      summary: z.string().min(1).optional(),
      date_published: moment,
      date_modified: moment,
    }),
  ),
})

export type JsonFeed = z.infer<typeof jsonFeedSchema>

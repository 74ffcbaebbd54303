import { z } from 'zod'

/** A sitemap has no query parameters. */
export const sitemapParameters = z.strictObject({})

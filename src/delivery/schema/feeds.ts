import { z } from 'zod'
import { localeParameter } from './parameters.ts'

/** The query parameters of `GET /api/feeds/changes.atom` and `GET /api/feeds/changes.json`. */
export const feedParameters = z.strictObject({
  within: z
    .string()
    .optional()
    .describe('The path of a topic: it, the topics below it, and the pages that they lead to.'),
  locale: localeParameter,
})

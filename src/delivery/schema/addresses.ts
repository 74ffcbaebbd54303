import { z } from 'zod'

/** What the routes have in their addresses, as clients are told. */
export const contentAddress = z.object({
  path: z
    .string()
    .describe('The public path without its first slash. Further slashes stay as they are.'),
})

export const sitemapAddress = z.object({
  part: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .describe('The number of the part, from 1.'),
})

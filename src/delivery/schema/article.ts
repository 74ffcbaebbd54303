import { z } from 'zod'
import { issuedSchema, items, precisionSchema, richTextSchema } from './shared.ts'

export const articleDetailsSchema = z
  .object({
    kind: z.enum(['article', 'brief', 'page']).describe('A brief is a short paper.'),
    body: richTextSchema.nullable().describe('The text. Headings begin at the second level.'),
    issue: z
      .object({
        publication: z.string().nullable().describe('The newsletter or journal.'),
        date: issuedSchema.nullable(),
        datePrecision: precisionSchema.nullable(),
        volume: z.string().nullable().describe('As printed.'),
        number: z.string().nullable().describe('As printed.'),
      })
      .meta({ id: 'Issue', description: 'The issue that an article came out in.' })
      .nullable(),
  })
  .meta({ id: 'ArticleDetails', description: 'What an article has of its own.' })

export const articleLinks = {
  organizations: items('The organizations that it is about.'),
  mentions: items('The pages that it speaks of, in the order of importance.'),
}

export type ArticleDetails = z.infer<typeof articleDetailsSchema>

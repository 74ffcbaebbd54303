import { z } from 'zod'
import { contentSchema, pageSchemas } from './content.ts'
import { itemSchema, typeSchema } from './shared.ts'

const grouped = ['details', 'links'] as const

/** What of a page can be asked for by itself: a part of the envelope, or a part of `details` or `links`. */
export const contentFields = [...new Set(Object.values(pageSchemas).flatMap(fieldsOf))].sort()

function fieldsOf({ shape }: z.ZodObject): string[] {
  const within = grouped.flatMap((group) => {
    const schema = shape[group]
    return schema instanceof z.ZodObject
      ? Object.keys(schema.shape).map((name) => `${group}.${name}`)
      : []
  })
  return [...Object.keys(shape), ...within]
}

const partOfPage = z.object({
  details: z.record(z.string(), z.unknown()).describe('Of what the type has of its own.'),
  links: z.record(z.string(), z.array(itemSchema)).describe('Of the lists of other documents.'),
})

/** Of a page, the fields that were asked for. */
export const pageFieldsSchema = pageSchemas.topic
  .extend({ type: typeSchema, ...partOfPage.shape })
  .partial()
  .meta({ id: 'PageFields', description: 'Of a page, the fields that were asked for.' })

/** The answer of `GET /api/content/<path>`. */
export const contentAnswerSchema = z
  .union([contentSchema, pageFieldsSchema])
  .meta({ id: 'ContentAnswer', description: 'A page; with `fields`, these fields only.' })

import { z } from 'zod'
import { pageSchemas } from './content.ts'

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

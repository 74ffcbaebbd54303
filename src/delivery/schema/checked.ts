import type { z } from 'zod'
import { ParameterInvalid, ParameterUnknown } from '#errors/catalogue.ts'

/** Parameters as their schema has them. Throws ParameterUnknown or ParameterInvalid for the first that is not. */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
): z.output<Schema> {
  const result = schema.safeParse(given)
  if (result.success) return result.data
  throw refusalOf(result.error.issues[0])
}

function refusalOf(issue: z.core.$ZodIssue | undefined): Error {
  if (issue?.code === 'unrecognized_keys')
    return new ParameterUnknown({ path: String(issue.keys[0]) })
  const { path = [], message = 'as documented' } = issue ?? {}
  return new ParameterInvalid({ path: String(path[0] ?? 'query'), expected: message })
}

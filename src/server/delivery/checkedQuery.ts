import type { Request } from 'express'
import type { z } from 'zod'
import { ParameterInvalid, ParameterUnknown } from '#errors/catalogue.ts'
import { parseSearch } from '#server/gate/parseSearch.ts'

const limits = { characters: 4000, parameters: 30 }

/** The query of a request as its schema has it. Throws ParameterUnknown or ParameterInvalid for the first that is not. */
export function checkedQuery<Schema extends z.ZodType>(
  req: Request,
  schema: Schema,
): z.output<Schema> {
  const result = schema.safeParse(parseSearch(searchOf(req), limits))
  if (result.success) return result.data
  throw refusalOf(result.error.issues[0])
}

function refusalOf(issue: z.core.$ZodIssue | undefined): Error {
  if (issue?.code === 'unrecognized_keys')
    return new ParameterUnknown({ path: String(issue.keys[0]) })
  const { path = [], message = 'as documented' } = issue ?? {}
  return new ParameterInvalid({ path: String(path[0] ?? 'query'), expected: message })
}

/** The query as it came, without its `?`. */
export function searchOf({ originalUrl }: Request): string {
  const mark = originalUrl.indexOf('?')
  return mark < 0 ? '' : originalUrl.slice(mark + 1)
}

import type { Request } from 'express'
import type { z } from 'zod'
import { checked } from '#delivery/schema/checked.ts'
import { parseSearch } from '#server/gate/parseSearch.ts'

const limits = { characters: 4000, parameters: 30 }

/** The query of a request as its schema has it. Throws ParameterUnknown or ParameterInvalid for the first that is not. */
export function checkedQuery<Schema extends z.ZodType>(
  req: Request,
  schema: Schema,
): z.output<Schema> {
  return checked(schema, parseSearch(searchOf(req), limits))
}

/** The query as it came, without its `?`. */
export function searchOf({ originalUrl }: Request): string {
  const mark = originalUrl.indexOf('?')
  return mark < 0 ? '' : originalUrl.slice(mark + 1)
}

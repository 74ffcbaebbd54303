import type { z } from 'zod'
import { checked } from '#delivery/schema/checked.ts'

const capital = /[A-Z]/g

/**
 * Arguments as the schema of the query parameters has them, so that both are refused for the same reasons: `updatedSince`
 * is `updated-since` there, and a list is joined by commas.
 */
export function checkedArgs<Schema extends z.ZodType>(
  schema: Schema,
  args: Record<string, unknown>,
): z.output<Schema> {
  const given = Object.entries(args).filter(([, value]) => value !== null && value !== undefined)
  return checked(
    schema,
    Object.fromEntries(given.map(([name, value]) => [parameterOf(name), String(value)])),
  )
}

function parameterOf(argument: string): string {
  return argument.replace(capital, (letter) => `-${letter.toLowerCase()}`)
}

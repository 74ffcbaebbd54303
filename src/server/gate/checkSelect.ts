import { ParameterInvalid, ParameterUnknown } from '#errors/catalogue.ts'
import { isObject } from './isObject.ts'

type Place = { path: string; field?: string; selects: ReadonlySet<string> }

/** Throws unless it names known fields and says `true` or `false` of each. `path` is where it stands. */
export function checkSelect(value: unknown, { path, field, selects }: Place): void {
  if (!isObject(value))
    throw new ParameterInvalid({ path, expected: 'fields, each with true or false' })
  for (const [name, chosen] of Object.entries(value)) {
    const place = { path: `${path}.${name}`, field: field ? `${field}.${name}` : name, selects }
    if (!selects.has(place.field)) throw new ParameterUnknown({ path: place.path.slice(0, 100) })
    if (chosen !== 'true' && chosen !== 'false') checkSelect(chosen, place)
  }
}

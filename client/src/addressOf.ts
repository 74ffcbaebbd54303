type Value = string | number | boolean | Date

/** The parameters of a question by their names in an address; undefined ones are left out. */
export type Query = Record<string, Value | readonly Value[] | undefined>

/** The address of a question: `base` has no slash at its end, `path` begins with one and is encoded here. */
export function addressOf(base: string, path: string, query: Query = {}): string {
  const segments = path.split('/').map(encodeURIComponent)
  const search = new URLSearchParams(Object.entries(query).flatMap(written)).toString()
  return `${base}${segments.join('/')}${search && `?${search}`}`
}

function written([name, value]: [string, Query[string]]): [string, string][] {
  if (value === undefined) return []
  const values = isList(value) ? value : [value]
  return [[name, values.map(textOf).join(',')]]
}

function isList(value: Value | readonly Value[]): value is readonly Value[] {
  return Array.isArray(value)
}

function textOf(value: Value): string {
  return value instanceof Date ? value.toISOString() : String(value)
}

/** What stands below these names in the fields of a file. */
export function valueAt(value: unknown, ...names: string[]): unknown {
  return names.reduce(
    (within: unknown, name) =>
      typeof within === 'object' && within !== null ? Reflect.get(within, name) : undefined,
    value,
  )
}

export function textAt(value: unknown, ...names: string[]): string | null {
  const text = valueAt(value, ...names)
  return typeof text === 'string' ? text : null
}

export function numberAt(value: unknown, ...names: string[]): number | null {
  const number = valueAt(value, ...names)
  return typeof number === 'number' ? number : null
}

export function listAt(value: unknown, ...names: string[]): unknown[] {
  const list = valueAt(value, ...names)
  return Array.isArray(list) ? list : []
}

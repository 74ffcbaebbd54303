type Fields = Record<string, unknown>

/** Those fields of a page that were asked for, such as `title` or `details.cards`; what its type does not have is left out. */
export function pickFields(page: object, fields: readonly string[]): Fields {
  const picked: Fields = {}
  for (const field of fields) {
    const [name = '', part] = field.split('.')
    const value: unknown = Reflect.get(page, name)
    if (part === undefined) picked[name] = value
    else addPart(picked, { name, part, value })
  }
  return picked
}

type Part = { name: string; part: string; value: unknown }

function addPart(picked: Fields, { name, part, value }: Part): void {
  const group = value as Fields
  const before = picked[name] as Fields | undefined
  // The whole group was asked for as well.
  if (before === group || !(part in group)) return
  picked[name] = { ...before, [part]: group[part] }
}

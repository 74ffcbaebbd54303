type Fields = Readonly<Record<string, { value?: unknown } | undefined>>

/** A path of the form with the id of each row in place of its number: rows may have moved since they were saved. */
export function keyOfPath(path: string, fields: Fields): string {
  const parts = path.split('.')
  return parts
    .map((part, index) => {
      const id = fields[[...parts.slice(0, index + 1), 'id'].join('.')]?.value
      return /^\d+$/.test(part) && typeof id === 'string' ? id : part
    })
    .join('.')
}

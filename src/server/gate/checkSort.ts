import { ParameterInvalid, SortNotAllowed } from '#errors/catalogue.ts'

const most = 3

/** Throws unless it is one to three paths, separated by commas, each with a `-` in front where descending. */
export function checkSort(value: unknown, sorts: ReadonlySet<string>): void {
  const paths = typeof value === 'string' ? value.split(',') : []
  if (paths.length === 0 || paths.length > most || value === '') {
    throw new ParameterInvalid({
      path: 'sort',
      expected: `one to ${most} fields, separated by commas`,
    })
  }
  for (const path of paths) {
    const field = path.startsWith('-') ? path.slice(1) : path
    if (!sorts.has(field)) throw new SortNotAllowed({ path: field.slice(0, 100) })
  }
}

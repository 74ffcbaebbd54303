import { ParameterInvalid, ParameterUnknown } from '#errors/catalogue.ts'
import type { Asked } from './checkParameter.ts'
import { checkSelect } from './checkSelect.ts'
import { isObject } from './isObject.ts'

/** Staff choose fields of related documents by collection; others may leave it empty only. */
export function checkPopulate(value: unknown, { isStaff, everyRule }: Asked): void {
  if (value === '') return
  if (!isStaff || !isObject(value))
    throw new ParameterInvalid({ path: 'populate', expected: 'left out' })
  for (const [slug, fields] of Object.entries(value)) {
    const path = `populate.${slug}`
    const rules = everyRule.get(slug)
    if (!rules) throw new ParameterUnknown({ path: path.slice(0, 100) })
    checkSelect(fields, { path, selects: rules.staff.selects })
  }
}

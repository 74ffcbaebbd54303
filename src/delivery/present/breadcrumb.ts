import type { Reading } from '#delivery/read/reading.ts'
import type { Ref, Row } from '#delivery/read/reader.ts'
import { View } from '#delivery/read/view.ts'
import type { Item } from '#delivery/schema/shared.ts'
import { itemOf } from './item.ts'

/** Topics are not nested deeper; a limit keeps a circle that was stored by hand from being walked for ever. */
const mostLevels = 12

/** The topics above a page, the uppermost first; it ends below the first that is not live. */
export async function breadcrumbOf(view: View, reading: Reading): Promise<Item[]> {
  const above: Item[] = []
  let ref = view.ref('parent', 'topics')
  while (ref && above.length < mostLevels) {
    const row: Row | null = await reading.reader.brief(ref)
    if (!row) break
    above.unshift(itemOf(ref, row, reading))
    ref = parentOf(row)
  }
  return above
}

function parentOf({ parent }: Row): Ref | null {
  return typeof parent === 'string' ? { collection: 'topics', id: parent } : null
}

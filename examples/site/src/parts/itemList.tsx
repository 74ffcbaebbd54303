import type { Item } from '@kindred/client'
import { useVisit } from '#visit/visit.ts'
import { ItemLink } from './itemLink.tsx'

/** Documents below each other, each with its summary. */
export function ItemList({ items }: { items: Item[] }) {
  const { langOf } = useVisit()
  return (
    <ul class="items">
      {items.map((item) => (
        <li>
          <ItemLink item={item} />
          {item.summary && <p lang={langOf(item.locale)}>{item.summary}</p>}
        </li>
      ))}
    </ul>
  )
}

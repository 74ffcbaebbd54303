import type { Item, UnmappedElement } from '@kindred/client'
import { useVisit } from '#visit/visit.ts'
import { ElementName } from './elementName.tsx'

type Props = { model: Item; unmapped: UnmappedElement[] }

/** The elements of a model that are in no pair, and whether somebody looked. */
export function UnmappedList({ model, unmapped }: Props) {
  const { words } = useVisit()
  const { crosswalk } = words
  return (
    <div>
      <h3>{crosswalk.unmappedOf(model.title ?? words.untitled)}</h3>
      {unmapped.length === 0 && <p>{crosswalk.none}</p>}
      <ul class="unmapped">
        {unmapped.map(({ element, reason }) => (
          <li>
            <ElementName element={element} />
            <span class={`tag ${reason}`}>{crosswalk.reasons[reason]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

import type { Item } from '@kindred/client'
import { useVisit } from '#visit/visit.ts'
import { ItemList } from './itemList.tsx'
import { Section } from './section.tsx'

/** The pages around a page, each list under its name; empty ones are left out. */
export function LinkedPages({ links }: { links: Record<string, Item[]> }) {
  const { words } = useVisit()
  return (
    <>
      {Object.entries(words.linkedPages).map(([name, title]) => {
        const items = links[name] ?? []
        if (items.length === 0) return null
        return (
          <Section id={name} title={title}>
            <ItemList items={items} />
          </Section>
        )
      })}
    </>
  )
}

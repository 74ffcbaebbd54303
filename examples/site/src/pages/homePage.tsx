import type { ListedItem } from '@kindred/client'
import { ItemList } from '#parts/itemList.tsx'
import { SearchForm } from '#parts/searchForm.tsx'
import { Section } from '#parts/section.tsx'
import { useVisit } from '#visit/visit.ts'

const types = ['topic', 'practice-model', 'resource', 'article'] as const

type Props = { items: ListedItem[]; hasMore: boolean }

/** What there is, by type. */
export function HomePage({ items, hasMore }: Props) {
  const { words, href } = useVisit()
  return (
    <>
      <header class="hero">
        <h1>{words.homeTitle}</h1>
        <p class="lede">{words.homeIntro}</p>
        <SearchForm id="home-search" />
      </header>
      <div class="lists">
        {types.map((type) => {
          const some = items.filter((item) => item.type === type)
          if (some.length === 0) return null
          return (
            <Section id={type} title={words.typesMany[type]}>
              <ItemList items={some} />
            </Section>
          )
        })}
      </div>
      {hasMore && (
        <p>
          <a href={href('/search')}>{words.moreBySearch}</a>
        </p>
      )}
    </>
  )
}

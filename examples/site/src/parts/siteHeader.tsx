import { words as allWords } from '#words/words.ts'
import type { Shown } from '#visit/answer.ts'
import { hrefOf } from '#visit/place.ts'
import { useVisit } from '#visit/visit.ts'
import { SearchForm } from './searchForm.tsx'

/** The name of the site, the ways through it, the search, and the other languages of this page. */
export function SiteHeader({ shown }: { shown: Shown }) {
  const { words, href, path } = useVisit()
  const ways = [
    ['/', words.home],
    ['/family-centered', words.topic],
    ['/crosswalk', words.compare],
  ] as const
  // Where the page itself is about searching, one form is enough.
  const hasSearch = path !== '/' && path !== '/search' && (shown.status ?? 200) === 200
  return (
    <header class="site">
      <div class="bar">
        <p class="brand">
          <a href={href('/')}>{words.siteName}</a>
          <span>{words.tagline}</span>
        </p>
        {hasSearch && <SearchForm id="site-search" />}
        <Languages shown={shown} />
        <nav aria-label={words.navigation}>
          <ul>
            {ways.map(([to, name]) => (
              <li>
                <a href={href(to)} aria-current={to === path ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

function Languages({ shown: { languages = [], search = '' } }: { shown: Shown }) {
  const { words, locale, path } = useVisit()
  const others = languages.filter((other) => other !== locale)
  if (others.length === 0) return null
  return (
    <nav class="languages" aria-label={words.languages}>
      <ul>
        {others.map((other) => (
          <li>
            <a href={hrefOf(path, other) + search} hreflang={other} lang={other}>
              {allWords[other].language}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

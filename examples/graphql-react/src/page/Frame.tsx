import { useEffect, type ReactNode } from 'react'
import { Link } from 'react-router'
import { addressOf, clients, locales } from '#place/place.ts'
import { usePlace } from '#place/PlaceContext.ts'
import { useWords } from './useWords.ts'
import { languageNames } from './words.ts'

const clientNames = { apollo: 'Apollo Client', urql: 'urql' }

/** What is around every page. */
export function Frame({ children }: { children: ReactNode }) {
  const { locale } = usePlace()
  const { skip } = useWords()
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return (
    <>
      <a className="skip" href="#content">
        {skip}
      </a>
      <header className="bar">
        <span className="name">Kindred</span>
        <Clients />
        <Languages />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}

function Clients() {
  const place = usePlace()
  return (
    <Choices label={useWords().client}>
      {clients.map((client) => (
        <Link key={client} to={addressOf({ ...place, client })} {...chosen(client, place.client)}>
          {clientNames[client]}
        </Link>
      ))}
    </Choices>
  )
}

function Languages() {
  const place = usePlace()
  return (
    <Choices label={useWords().language}>
      {locales.map((locale) => (
        <Link
          key={locale}
          to={addressOf({ ...place, locale })}
          lang={locale}
          hrefLang={locale}
          {...chosen(locale, place.locale)}
        >
          {languageNames[locale]}
        </Link>
      ))}
    </Choices>
  )
}

function Choices({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="choices" aria-label={label}>
      {children}
    </nav>
  )
}

function chosen(one: string, now: string) {
  return one === now ? { 'aria-current': true as const } : {}
}

import { Link } from 'react-router'
import type { Locale } from '#generated/graphql.ts'
import { addressOf } from '#place/place.ts'
import { usePlace } from '#place/PlaceContext.ts'
import { Heading } from './Heading.tsx'
import { PageLink } from './PageLink.tsx'
import { useWords } from './useWords.ts'
import { languageNames } from './words.ts'

export function NotFound() {
  const { notFound, notFoundText, home } = useWords()
  return (
    <>
      <Heading>{notFound}</Heading>
      <p>{notFoundText}</p>
      <p>
        <PageLink url="/family-centered">{home}</PageLink>
      </p>
    </>
  )
}

type GoneProps = { explanation: string | null; alternative: string | null }

/** Taken away for good: why, and what to read in its place, as far as editors said so. */
export function Gone({ explanation, alternative }: GoneProps) {
  const words = useWords()
  return (
    <>
      <Heading>{words.gone}</Heading>
      {explanation && <p>{explanation}</p>}
      {alternative && (
        <p>
          <PageLink url={alternative}>{words.alternative}</PageLink>
        </p>
      )}
    </>
  )
}

type MovedProps = { url: string; explanation: string | null }

/** Moved to another site. Readers go there themselves, as they leave this one. */
export function MovedAway({ url, explanation }: MovedProps) {
  const { moved } = useWords()
  return (
    <>
      <Heading>{moved}</Heading>
      {explanation && <p>{explanation}</p>}
      <p>
        <PageLink url={url}>{new URL(url).host}</PageLink>
      </p>
    </>
  )
}

export function Untranslated({ locales }: { locales: Locale[] }) {
  const place = usePlace()
  const { untranslated } = useWords()
  return (
    <>
      <Heading>{untranslated}</Heading>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            <Link to={addressOf({ ...place, locale })} lang={locale} hrefLang={locale}>
              {languageNames[locale]}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

export function Failed({ message }: { message: string }) {
  const { failed, retry } = useWords()
  return (
    <div role="alert">
      <Heading>{failed}</Heading>
      <p lang="en">{message}</p>
      <button
        type="button"
        onClick={() => {
          location.reload()
        }}
      >
        {retry}
      </button>
    </div>
  )
}

import type { Shown } from '#visit/answer.ts'
import { hrefOf } from '#visit/place.ts'
import { useVisit } from '#visit/visit.ts'

/** What programs read of a page: its name, its other languages, its linked data, and the feeds. */
export function Head({ shown }: { shown: Shown }) {
  const { words, origin, locale, path } = useVisit()
  const { title, description, languages = [], search = '' } = shown
  const addressIn = (other: typeof locale) => `${origin}${encodeURI(hrefOf(path, other))}${search}`
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} · ${words.siteName}`}</title>
      {description && <meta name="description" content={description} />}
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href="/site.css" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {languages.length > 0 && <link rel="canonical" href={addressIn(locale)} />}
      {languages.map((other) => (
        <link rel="alternate" hreflang={other} href={addressIn(other)} />
      ))}
      {languages.length === 0 && <meta name="robots" content="noindex" />}
      <DataLinks shown={shown} />
    </head>
  )
}

function DataLinks({ shown: { content } }: { shown: Shown }) {
  const { words, locale, kindred } = useVisit()
  const feed = (form: string) => kindred(`/api/feeds/changes.${form}?locale=${locale}`)
  return (
    <>
      {content && (
        <link
          rel="alternate"
          type="application/ld+json"
          href={kindred(`/api/content${encodeURI(content)}?format=jsonld&locale=${locale}`)}
        />
      )}
      <link rel="alternate" type="application/atom+xml" title={words.feed} href={feed('atom')} />
      <link rel="alternate" type="application/feed+json" href={feed('json')} />
    </>
  )
}

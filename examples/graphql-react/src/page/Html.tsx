import { useMemo, type MouseEvent } from 'react'
import { useNavigate } from 'react-router'
import { addressOf, type Place } from '#place/place.ts'
import { usePlace } from '#place/PlaceContext.ts'

type Props = { html: string; lang: string }

/** Rich text. Kindred has made it safe; what links to a path of Kindred stays in this site. */
export function Html({ html, lang }: Props) {
  const place = usePlace()
  const navigate = useNavigate()
  const here = useMemo(() => withLinksHere(html, place), [html, place])

  function follow(event: MouseEvent<HTMLDivElement>) {
    const link = (event.target as Element).closest('a')
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey
    if (!link || !isPlain || link.target || link.origin !== location.origin) return
    event.preventDefault()
    void navigate(link.pathname + link.search)
  }

  return (
    <div className="text" lang={lang} onClick={follow} dangerouslySetInnerHTML={{ __html: here }} />
  )
}

function withLinksHere(html: string, place: Place): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const link of body.querySelectorAll('a[href^="/"]')) {
    const path = link.getAttribute('href') ?? '/'
    link.setAttribute('href', addressOf({ ...place, path }))
  }
  return body.innerHTML
}

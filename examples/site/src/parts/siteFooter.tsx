import { useVisit } from '#visit/visit.ts'

export function SiteFooter() {
  const { words, kindred, locale, origin } = useVisit()
  return (
    <footer class="site">
      <p>{words.footer}</p>
      <p class="on-screen">
        <a href={kindred(`/api/feeds/changes.atom?locale=${locale}`)}>{words.feed}</a>
      </p>
      <p class="on-paper">{words.printed(origin)}</p>
    </footer>
  )
}

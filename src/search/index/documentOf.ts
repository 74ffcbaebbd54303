import type { Content } from '#delivery/schema/content.ts'
import type { Item } from '#delivery/schema/shared.ts'
import { keyOf } from '#search/keyOf.ts'
import type { Label, SearchDocument } from '#search/searchEngine.ts'
import { textOfPage } from './textOfPage.ts'

/** A presented page as it is searched, in the language it was presented in. */
export function documentOf(page: Content): SearchDocument {
  const { id, locale, type, path, title, summary, publicUpdatedAt, withdrawn, links } = page
  return {
    key: keyOf(id, locale),
    id,
    locale,
    type,
    path,
    title: title ?? '',
    summary: summary ?? '',
    body: textOfPage(page),
    subject: links.subjects.map(labelOf),
    audience: links.audiences.map(labelOf),
    jurisdiction: links.jurisdictions.map(labelOf),
    publicUpdatedAt,
    withdrawn: withdrawn !== null,
  }
}

/** A term that was not translated still filters. */
function labelOf({ id, title }: Item): Label {
  return { id, label: title ?? id }
}

import { itemOf, typeOf } from './item.ts'
import { inOrderOfPaths, type Context } from './links.ts'
import { aMoment } from './settled.ts'

const moments = { firstPublishedAt: aMoment, publicUpdatedAt: aMoment, updatedAt: aMoment }

/** The list of all pages that are there in the language, or of those of one type. */
export function expectedList({ demo, asked }: Context, type?: string) {
  const pages = demo.pages.filter((file) => type === undefined || typeOf(file) === type)
  const items = inOrderOfPaths(pages)
    .map((file) => itemOf(file, asked))
    .filter(({ title }) => title !== null)
    .map((item) => ({ ...item, ...moments }))
  return { locale: asked.locale, items, next: null, total: items.length }
}

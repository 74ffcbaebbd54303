import type { Locale } from '#config/locales.ts'
import { compareText } from '#delivery/compareText.ts'
import { contentTypes, namingField } from '#delivery/contentTypes.ts'
import { isThereIn, languageOf } from '#delivery/read/languageOf.ts'
import type { Reading } from '#delivery/read/reading.ts'
import type { Ref, Row } from '#delivery/read/reader.ts'
import { View } from '#delivery/read/view.ts'
import type { Item } from '#delivery/schema/shared.ts'
import { contentUrl } from './addresses.ts'

/** A live document as a link to it shows it, or null. */
export async function itemFor(ref: Ref | null, reading: Reading): Promise<Item | null> {
  const row = ref && (await reading.reader.brief(ref))
  return row ? itemOf(ref, row, reading) : null
}

/** Those of the documents that are live, in their order. */
export async function itemsFor(refs: readonly (Ref | null)[], reading: Reading): Promise<Item[]> {
  const found = await Promise.all(refs.map((ref) => itemFor(ref, reading)))
  return found.filter((item) => item !== null)
}

/** The same from a row that was read already. */
export function itemOf({ collection }: Pick<Ref, 'collection'>, row: Row, reading: Reading): Item {
  const name = namingField(collection)
  const locale = languageOf([row[name], row['summary']], reading)
  const view = new View(row, locale)
  const path = view.text('path')
  const isThere = isThereIn(row[name], locale)
  return {
    id: row.id,
    type: contentTypes[collection],
    path,
    apiUrl: path && isThere ? contentUrl(path, reading) : null,
    title: view.text(name),
    summary: view.text('summary'),
    locale,
    withdrawn: view.group('withdrawn').moment('at') !== null,
  }
}

export function byPath(a: { path: string | null }, b: { path: string | null }): number {
  return compareText(a.path ?? '', b.path ?? '')
}

/** The language of a part that has words of its own, or takes them from what it leads to. */
export function partLocale(
  own: readonly unknown[],
  target: Item | null,
  { locale, fallback }: Pick<Reading, 'locale' | 'fallback'>,
): Locale {
  const isIn = (language: Locale) =>
    own.some((text) => isThereIn(text, language)) ||
    (target?.locale === language && target.title !== null)
  if (isIn(locale) || !fallback) return locale
  return isIn(fallback) ? fallback : locale
}

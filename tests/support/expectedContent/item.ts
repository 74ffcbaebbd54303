import type { SeedFile } from '#seeds/pipeline/seedFile.ts'
import { seedId } from '#seeds/pipeline/seedId.ts'
import { languageOf, nameIn, type Asked } from './language.ts'
import { textAt } from './values.ts'

const types: Record<string, string> = {
  topics: 'topic',
  articles: 'article',
  resources: 'resource',
  'practice-models': 'practice-model',
  organizations: 'organization',
  terms: 'term',
}

export function typeOf({ collection }: SeedFile): string {
  return types[collection] ?? collection
}

/** What a link to a document has to show. */
export function itemOf(file: SeedFile, asked: Asked) {
  const locale = languageOf(file, asked)
  const path = textAt(file.fields, 'path')
  const title = nameIn(file, locale)
  return {
    id: seedId(file.key),
    type: typeOf(file),
    path,
    apiUrl: path !== null && title !== null ? apiUrl(path, asked) : null,
    title,
    summary: textAt(file.fields, 'summary', locale),
    locale,
    withdrawn: false,
  }
}

/** English is what a question without a language is in, and no language falls back on itself. */
export function apiUrl(path: string, { locale, fallback = locale }: Asked): string {
  const query = [
    ...(locale === 'en' ? [] : [`locale=${locale}`]),
    ...(fallback === locale ? [] : [`fallback=${fallback}`]),
  ]
  return `/api/content${path}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

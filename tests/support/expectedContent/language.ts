import type { Locale } from '#config/locales.ts'
import type { SeedFile } from '#seeds/pipeline/seedFile.ts'
import { valueAt } from './values.ts'

export type Asked = { locale: Locale; fallback?: Locale }

const namedBy: Record<string, string> = {
  organizations: 'name',
  terms: 'label',
  'practice-model-elements': 'label',
  spotlights: 'linkText',
}

/** The words that name a document in a language. The name of an organization is the same in each. */
export function nameIn(file: SeedFile, locale: Locale): string | null {
  const name = file.fields[namedBy[file.collection] ?? 'title']
  const words = typeof name === 'string' ? name : valueAt(name, locale)
  return typeof words === 'string' ? words : null
}

export function languageOf(file: SeedFile, asked: Asked): Locale {
  return languageWhere((locale) => nameIn(file, locale) !== null, asked)
}

/** The language that was asked for, unless there are words in the fallback only. */
export function languageWhere(has: (locale: Locale) => boolean, asked: Asked): Locale {
  const { locale, fallback = locale } = asked
  return !has(locale) && has(fallback) ? fallback : locale
}

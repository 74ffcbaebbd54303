import type { Locale } from '#config/locales.ts'
import type { PageType } from '#delivery/contentTypes.ts'

/** The types of pages, for readers. */
export const typeLabels: Record<Locale, Record<PageType, string>> = {
  en: {
    topic: 'Topics',
    article: 'Articles',
    resource: 'Resources',
    'practice-model': 'Practice models',
  },
  es: {
    topic: 'Temas',
    article: 'Artículos',
    resource: 'Recursos',
    'practice-model': 'Modelos de práctica',
  },
}

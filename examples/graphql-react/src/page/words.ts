import type { Locale } from '#generated/graphql.ts'

const en = {
  skip: 'Skip to content',
  client: 'Client',
  language: 'Language',
  loading: 'Loading…',
  around: 'Around this page',
  spotlights: 'Spotlights',
  cards: 'In depth',
  children: 'Part of this topic',
  mentionedBy: 'Where this page is mentioned',
  usedByModels: 'Practice models that use it',
  breadcrumb: 'Where you are',
  noTitle: 'Without a title',
  withdrawn: 'This page is out of use and kept for reference.',
  otherType:
    'This example shows topic pages whole, and of the other types their title and summary.',
  notFound: 'There is no page here',
  notFoundText: 'Check the address, or begin again with family-centered practice.',
  home: 'Family-centered practice',
  gone: 'This page was taken away',
  alternative: 'Read this in its place',
  moved: 'This page is on another site',
  untranslated: 'This page is not in this language',
  failed: 'The page could not be loaded',
  retry: 'Try again',
}

const es: typeof en = {
  skip: 'Ir al contenido',
  client: 'Cliente',
  language: 'Idioma',
  loading: 'Cargando…',
  around: 'Alrededor de esta página',
  spotlights: 'Destacados',
  cards: 'En detalle',
  children: 'Partes de este tema',
  mentionedBy: 'Dónde se menciona esta página',
  usedByModels: 'Modelos de práctica que la usan',
  breadcrumb: 'Dónde está',
  noTitle: 'Sin título',
  withdrawn: 'Esta página ya no está en uso y se conserva como referencia.',
  otherType:
    'Este ejemplo muestra completas las páginas de temas; de las demás, el título y el resumen.',
  notFound: 'Aquí no hay ninguna página',
  notFoundText: 'Revise la dirección o empiece por la práctica centrada en la familia.',
  home: 'Práctica centrada en la familia',
  gone: 'Esta página fue retirada',
  alternative: 'Lea esto en su lugar',
  moved: 'Esta página está en otro sitio',
  untranslated: 'Esta página no está en este idioma',
  failed: 'No se pudo cargar la página',
  retry: 'Intentar de nuevo',
}

/** The words of the site itself; all others are Kindred's. */
export const words: Record<Locale, typeof en> = { en, es }

export const languageNames: Record<Locale, string> = { en: 'English', es: 'Español' }

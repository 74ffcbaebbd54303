/** The search. */
const en = {
  title: 'Search',
  titleFor: (query: string) => `Results for “${query}”`,
  count: (total: number) => (total === 1 ? '1 page' : `${total} pages`),
  none: 'Nothing was found. Try other words, or fewer of them.',
  narrow: 'Narrow it down',
  remove: 'remove',
  facets: {
    type: 'Type',
    subject: 'Subject',
    audience: 'Audience',
    jurisdiction: 'Place',
  },
  paging: 'Pages of results',
  previous: 'Previous',
  next: 'Next',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
}

const es: typeof en = {
  title: 'Buscar',
  titleFor: (query) => `Resultados de «${query}»`,
  count: (total) => (total === 1 ? '1 página' : `${total} páginas`),
  none: 'No se encontró nada. Pruebe con otras palabras, o con menos.',
  narrow: 'Acotar',
  remove: 'quitar',
  facets: {
    type: 'Tipo',
    subject: 'Materia',
    audience: 'Público',
    jurisdiction: 'Lugar',
  },
  paging: 'Páginas de resultados',
  previous: 'Anterior',
  next: 'Siguiente',
  page: (page, pages) => `Página ${page} de ${pages}`,
}

export const results = { en, es }

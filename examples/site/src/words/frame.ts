/** The frame of every page and the home page. */
const en = {
  siteName: 'Kindred example',
  tagline: 'Family-centered practice in child welfare',
  language: 'English',
  skip: 'Skip to content',
  navigation: 'Main',
  languages: 'Language',
  breadcrumb: 'You are here',
  home: 'Home',
  topic: 'Family-centered practice',
  search: 'Search',
  searchFor: 'Search this site',
  compare: 'Compare models',
  homeTitle: 'Keeping families at the center',
  homeIntro:
    'Topics, practice models and resources for people who work with children, youth and families.',
  moreBySearch: 'There is more: search for it',
  feed: 'What changed (Atom)',
  footer: 'An example of a site on Kindred. It shows the demo content and stands for no agency.',
  printed: (origin: string) => `Addresses that begin with a slash belong to ${origin}`,
}

const es: typeof en = {
  siteName: 'Ejemplo de Kindred',
  tagline: 'Práctica centrada en la familia en el bienestar infantil',
  language: 'Español',
  skip: 'Ir al contenido',
  navigation: 'Principal',
  languages: 'Idioma',
  breadcrumb: 'Usted está aquí',
  home: 'Inicio',
  topic: 'Práctica centrada en la familia',
  search: 'Buscar',
  searchFor: 'Buscar en este sitio',
  compare: 'Comparar modelos',
  homeTitle: 'La familia en el centro',
  homeIntro:
    'Temas, modelos de práctica y recursos para quienes trabajan con niños, jóvenes y familias.',
  moreBySearch: 'Hay más: búsquelo',
  feed: 'Qué cambió (Atom)',
  footer:
    'Un ejemplo de sitio con Kindred. Muestra el contenido de demostración y no representa a ninguna agencia.',
  printed: (origin) => `Las direcciones que empiezan con una barra son de ${origin}`,
}

export const frame = { en, es }

/** Why there is no page. */
const en = {
  notFound: 'There is no page here',
  notFoundText: 'The address may be misspelled, or the page may never have been published.',
  gone: 'This page was taken away',
  goneText: 'It will not come back.',
  alternative: 'Read this in its place',
  untranslated: 'This page is not in English yet',
  untranslatedText: 'You can read it in Spanish:',
  unreachable: 'The content is out of reach',
  unreachableText:
    'This site gets its content from Kindred, which does not answer at the moment. Please try again in a minute.',
  unclear: 'This question cannot be answered',
  unclearText: 'Something in the address is not what it should be. Begin again here:',
}

const es: typeof en = {
  notFound: 'Aquí no hay ninguna página',
  notFoundText: 'La dirección puede estar mal escrita, o la página nunca se publicó.',
  gone: 'Esta página fue retirada',
  goneText: 'No volverá.',
  alternative: 'Lea esto en su lugar',
  untranslated: 'Esta página aún no está en español',
  untranslatedText: 'Puede leerla en inglés:',
  unreachable: 'No se puede llegar al contenido',
  unreachableText:
    'Este sitio recibe su contenido de Kindred, que ahora no responde. Inténtelo de nuevo en un minuto.',
  unclear: 'Esta pregunta no se puede responder',
  unclearText: 'Algo en la dirección no es como debería. Empiece de nuevo aquí:',
}

export const problems = { en, es }

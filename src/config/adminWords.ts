import { english } from './words/english.ts'
import { spanish } from './words/spanish.ts'

/**
 * Words of the admin that Payload has otherwise or not at all: an empty cell of a list, one's own settings, the status of
 * a draft (Payload's says of what was unpublished that it is published), Kindred's own.
 */
export const adminWords = {
  en: {
    general: { noLabel: '—', payloadSettings: 'Settings of the Admin' },
    version: { draftHasPublishedVersion: 'Draft (has been published)' },
    kindred: english,
  },
  es: {
    general: { noLabel: '—', payloadSettings: 'Configuración del administrador' },
    version: { draftHasPublishedVersion: 'Borrador (ha estado publicado)' },
    kindred: spanish,
  },
}

import { english } from './words/english.ts'
import { spanish } from './words/spanish.ts'

/** Words of the admin that Payload has otherwise or not at all: an empty cell of a list, one's own settings, Kindred's own. */
export const adminWords = {
  en: { general: { noLabel: '—', payloadSettings: 'Settings of the Admin' }, kindred: english },
  es: {
    general: { noLabel: '—', payloadSettings: 'Configuración del administrador' },
    kindred: spanish,
  },
}

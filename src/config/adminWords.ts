/** Words of the admin that Payload has otherwise: an empty cell of a list, and the heading of one's own settings. */
export const adminWords = {
  en: { general: { noLabel: '—', payloadSettings: 'Settings of the Admin' } },
  es: { general: { noLabel: '—', payloadSettings: 'Configuración del administrador' } },
}

/** What a topic, a resource or an article has of its own. */
const en = {
  spotlights: 'Spotlights',
  inDepth: 'In depth',
  citation: 'How to cite it',
  files: 'Files',
  outcomes: 'What people will learn',
  transcript: 'Transcript',
  readAt: 'Go to the resource',
  volume: (volume: string) => `volume ${volume}`,
  number: (number: string) => `number ${number}`,
  minutes: (minutes: number) => `${minutes} minutes`,
  deliveryModes: { online: 'Online', 'in-person': 'In person', blended: 'Online and in person' },
  resourceTypes: {
    publication: 'Publication',
    video: 'Video',
    podcast: 'Podcast',
    webinar: 'Webinar',
    infographic: 'Infographic',
    dataset: 'Dataset',
    training: 'Training',
    website: 'Website',
  },
}

const es: typeof en = {
  spotlights: 'Destacados',
  inDepth: 'En detalle',
  citation: 'Cómo citarlo',
  files: 'Archivos',
  outcomes: 'Qué se aprende',
  transcript: 'Transcripción',
  readAt: 'Ir al recurso',
  volume: (volume) => `volumen ${volume}`,
  number: (number) => `número ${number}`,
  minutes: (minutes) => `${minutes} minutos`,
  deliveryModes: { online: 'En línea', 'in-person': 'Presencial', blended: 'Mixta' },
  resourceTypes: {
    publication: 'Publicación',
    video: 'Video',
    podcast: 'Pódcast',
    webinar: 'Seminario web',
    infographic: 'Infografía',
    dataset: 'Conjunto de datos',
    training: 'Capacitación',
    website: 'Sitio web',
  },
}

export const details = { en, es }

import type { MongoMigration } from '#database/migrate/runMongoMigration.ts'

const languages = ['en', 'es']

/** The words of each kind of content that was there before, by which it is told whether a language is there. */
const words = {
  topics: ['title', 'summary', 'intro', 'related.label', 'resources.label'],
  articles: ['title', 'summary', 'body'],
  resources: ['title', 'summary', 'description', 'training.credits', 'recording.transcript'],
  'practice-models': ['title', 'summary', 'tagline', 'overview'],
  'practice-model-elements': ['label', 'tagline', 'description'],
  'element-mappings': ['rationale'],
  cards: ['title', 'body', 'buttonLabel'],
  spotlights: ['linkText', 'body'],
  media: ['alt', 'caption'],
  terms: ['label'],
  'glossary-terms': ['definition'],
}

/** What hooks would have kept of each language. Nothing is stale: when a source changed is not known any more. */
export const translations: MongoMigration = {
  name: '20261130_080304_translations',
  async up({ db, session }) {
    for (const [slug, fields] of Object.entries(words)) {
      const ofRow = { translationRecord: recordOf(fields, '') }
      const ofVersion = { 'version.translationRecord': recordOf(fields, 'version.') }
      await db.collection(slug).updateMany({}, [{ $set: ofRow }], { session })
      await db
        .collection(`_${slug}_versions`)
        .updateMany({}, [{ $set: ofVersion }], { session })
    }
  },
}

function recordOf(fields: readonly string[], prefix: string) {
  const isFilled = (path: string) => ({ $not: [{ $in: [{ $ifNull: [path, ''] }, ['']] }] })
  const entries = languages.map((language) => {
    const hasWords = { $or: fields.map((field) => isFilled(`$${prefix}${field}.${language}`)) }
    const mark = { $ifNull: [`$${prefix}translation.${language}`, null] }
    return [language, { hasWords, mark, stale: [] }]
  })
  return Object.fromEntries(entries) as Record<string, object>
}

import { randomUUID } from 'node:crypto'
import type { MongoMigration } from '#database/migrate/runMongoMigration.ts'

const pages = ['topics', 'articles', 'resources', 'practice-models']
const content = [
  ...pages,
  'practice-model-elements',
  'element-mappings',
  'cards',
  'spotlights',
  'organizations',
  'media',
]

/** What the service now keeps of documents that were there before: their paths, and since when readers see them. */
export const contentModel: MongoMigration = {
  name: '20261125_074007_content_model',
  async up({ db, session }) {
    for (const slug of content) {
      const set = { firstPublishedAt: '$createdAt', publicUpdatedAt: '$updatedAt' }
      await db
        .collection(slug)
        .updateMany({ _status: 'published' }, [{ $set: set }], { session })
      const live = db.collection(slug).find({ _status: 'published' }, { session })
      for await (const { _id, firstPublishedAt, publicUpdatedAt } of live) {
        const inVersion = {
          'version.firstPublishedAt': firstPublishedAt,
          'version.publicUpdatedAt': publicUpdatedAt,
        }
        await db
          .collection(`_${slug}_versions`)
          .updateMany({ parent: _id }, { $set: inVersion }, { session })
      }
    }
    for (const slug of pages) {
      const found = db.collection(slug).find({ path: { $type: 'string' } }, { session })
      const routes = await found.map(({ _id, path }) => routeOf(slug, _id, path)).toArray()
      if (routes.length > 0)
        await db.collection<{ _id: string }>('routes').insertMany(routes, { session })
    }
  },
}

function routeOf(documentType: string, documentId: unknown, path: unknown) {
  const now = new Date()
  return {
    _id: randomUUID(),
    path,
    kind: 'content',
    documentType,
    documentId,
    madeBy: 'system',
    createdAt: now,
    updatedAt: now,
  }
}

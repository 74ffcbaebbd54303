import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig } from 'payload'
import { editor } from '#collections/fields/editor.ts'
import { collections } from '#collections/index.ts'
import { defaultLocale, locales } from '#config/locales.ts'
import { stock } from './stock.ts'

const url = process.env['BASELINE_DATABASE_URL'] ?? 'file::memory:'

/** Payload with its own adapters, as they come, on the database that Kindred has filled. */
export default buildConfig({
  secret: 'baseline',
  collections: collections({ mediaDir: 'media', secureCookies: false }).map(stock),
  db: url.startsWith('mongodb')
    ? mongooseAdapter({ url, ensureIndexes: false })
    : sqliteAdapter({ client: { url }, push: false }),
  editor,
  localization: { locales: [...locales], defaultLocale, fallback: false },
  maxDepth: 2,
  telemetry: false,
  typescript: { autoGenerate: false },
})

import type { MongoMigration } from '#database/migrate/runMongoMigration.ts'
import { contentModel } from './20261125_074007_content_model.ts'
import { translations } from './20261130_080304_translations.ts'
import { draftKeys } from './20261130_123002_draft_keys.ts'

/** In the order in which they run. CONTRIBUTING.md shows how one is written. */
export const mongoMigrations: MongoMigration[] = [contentModel, translations, draftKeys]

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/** Reserved for what hooks keep of translated words; organizations have none, and nothing was ever in it. */
export const removes = [
  'organizations.translation_record',
  '_organizations_v.version_translation_record',
]

/** The words of each kind of content that was there before, by which it is told whether a language is there. */
const words = {
  topics: ['title', 'summary', 'intro', 'related_label', 'resources_label'],
  articles: ['title', 'summary', 'body'],
  resources: ['title', 'summary', 'description', 'training_credits', 'recording_transcript'],
  practice_models: ['title', 'summary', 'tagline', 'overview'],
  practice_model_elements: ['label', 'tagline', 'description'],
  element_mappings: ['rationale'],
  cards: ['title', 'body', 'button_label'],
  spotlights: ['link_text', 'body'],
  media: ['alt', 'caption'],
  terms: ['label'],
  glossary_terms: ['definition'],
}

type Kept = { table: string; prefix: string; columns: string[] }

/** What hooks would have kept of each language. Nothing is stale: when a source changed is not known any more. */
function recordsIn({ table, prefix, columns }: Kept): string {
  const record = (locale: string) => {
    const row = `FROM ${table}_locales WHERE _parent_id = ${table}.id AND _locale = '${locale}'`
    const said = columns.map((column) => `coalesce(${prefix}${column}, '') <> ''`).join(' OR ')
    return `'${locale}', json_object(
      'hasWords', json(iif(EXISTS (SELECT 1 ${row} AND (${said})), 'true', 'false')),
      'mark', (SELECT ${prefix}translation ${row}),
      'stale', json('[]'))`
  }
  const both = ['en', 'es'].map(record).join(', ')
  return `UPDATE ${table} SET ${prefix}translation_record = json_object(${both})`
}

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`practice_model_elements_locales\` ADD \`translation\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`ALTER TABLE \`element_mappings_locales\` ADD \`translation\` text;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`ALTER TABLE \`cards_locales\` ADD \`translation\` text;`)
  await db.run(sql`ALTER TABLE \`_cards_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`ALTER TABLE \`spotlights_locales\` ADD \`translation\` text;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`ALTER TABLE \`media_locales\` ADD \`translation\` text;`)
  await db.run(sql`ALTER TABLE \`_media_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`ALTER TABLE \`terms_locales\` ADD \`translation\` text;`)
  await db.run(sql`ALTER TABLE \`_terms_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`ALTER TABLE \`glossary_terms_locales\` ADD \`translation\` text;`)
  await db.run(sql`ALTER TABLE \`_glossary_terms_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`ALTER TABLE \`organizations\` DROP COLUMN \`translation_record\`;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` DROP COLUMN \`version_translation_record\`;`)
  for (const [table, columns] of Object.entries(words)) {
    await db.run(sql.raw(recordsIn({ table, prefix: '', columns })))
    await db.run(sql.raw(recordsIn({ table: `_${table}_v`, prefix: 'version_', columns })))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`element_mappings_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`cards_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_cards_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`spotlights_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`media_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_media_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`terms_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_terms_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`glossary_terms_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_glossary_terms_v_locales\` DROP COLUMN \`version_translation\`;`)
}

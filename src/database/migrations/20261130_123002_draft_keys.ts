import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`topics_path_idx\`;`)
  await db.run(sql`CREATE INDEX \`topics_path_idx\` ON \`topics\` (\`path\`);`)
  await db.run(sql`DROP INDEX \`articles_path_idx\`;`)
  await db.run(sql`CREATE INDEX \`articles_path_idx\` ON \`articles\` (\`path\`);`)
  await db.run(sql`DROP INDEX \`resources_path_idx\`;`)
  await db.run(sql`CREATE INDEX \`resources_path_idx\` ON \`resources\` (\`path\`);`)
  await db.run(sql`DROP INDEX \`practice_models_path_idx\`;`)
  await db.run(sql`CREATE INDEX \`practice_models_path_idx\` ON \`practice_models\` (\`path\`);`)
  await db.run(sql`DROP INDEX \`practice_model_elements_key_idx\`;`)
  await db.run(sql`CREATE INDEX \`practice_model_elements_key_idx\` ON \`practice_model_elements\` (\`key\`);`)
  await db.run(sql`DROP INDEX \`element_mappings_key_idx\`;`)
  await db.run(sql`CREATE INDEX \`element_mappings_key_idx\` ON \`element_mappings\` (\`key\`);`)
  await db.run(sql`DROP INDEX \`terms_key_idx\`;`)
  await db.run(sql`CREATE INDEX \`terms_key_idx\` ON \`terms\` (\`key\`);`)
  await db.run(sql`DROP INDEX \`glossary_terms_key_idx\`;`)
  await db.run(sql`CREATE INDEX \`glossary_terms_key_idx\` ON \`glossary_terms\` (\`key\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`topics_path_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_path_idx\` ON \`topics\` (\`path\`);`)
  await db.run(sql`DROP INDEX \`articles_path_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_path_idx\` ON \`articles\` (\`path\`);`)
  await db.run(sql`DROP INDEX \`resources_path_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`resources_path_idx\` ON \`resources\` (\`path\`);`)
  await db.run(sql`DROP INDEX \`practice_models_path_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`practice_models_path_idx\` ON \`practice_models\` (\`path\`);`)
  await db.run(sql`DROP INDEX \`practice_model_elements_key_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`practice_model_elements_key_idx\` ON \`practice_model_elements\` (\`key\`);`)
  await db.run(sql`DROP INDEX \`element_mappings_key_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`element_mappings_key_idx\` ON \`element_mappings\` (\`key\`);`)
  await db.run(sql`DROP INDEX \`terms_key_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_key_idx\` ON \`terms\` (\`key\`);`)
  await db.run(sql`DROP INDEX \`glossary_terms_key_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_terms_key_idx\` ON \`glossary_terms\` (\`key\`);`)
}

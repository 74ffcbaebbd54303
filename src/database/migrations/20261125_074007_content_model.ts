import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`topics_change_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_change_history_order_idx\` ON \`topics_change_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_change_history_parent_id_idx\` ON \`topics_change_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_change_history_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_change_history\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_change_history_locales_locale_parent_id_unique\` ON \`topics_change_history_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_change_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_version_change_history_order_idx\` ON \`_topics_v_version_change_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_change_history_parent_id_idx\` ON \`_topics_v_version_change_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_change_history_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_version_change_history\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_version_change_history_locales_locale_parent_id_un\` ON \`_topics_v_version_change_history_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_change_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_change_history_order_idx\` ON \`articles_change_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_change_history_parent_id_idx\` ON \`articles_change_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_change_history_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles_change_history\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_change_history_locales_locale_parent_id_unique\` ON \`articles_change_history_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_change_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_change_history_order_idx\` ON \`_articles_v_version_change_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_change_history_parent_id_idx\` ON \`_articles_v_version_change_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_change_history_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v_version_change_history\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_version_change_history_locales_locale_parent_id_\` ON \`_articles_v_version_change_history_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_change_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_change_history_order_idx\` ON \`resources_change_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_change_history_parent_id_idx\` ON \`resources_change_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_change_history_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources_change_history\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resources_change_history_locales_locale_parent_id_unique\` ON \`resources_change_history_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text,
  	\`language\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_files_order_idx\` ON \`resources_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_files_parent_id_idx\` ON \`resources_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_files_file_idx\` ON \`resources_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_rels_order_idx\` ON \`resources_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`resources_rels_parent_idx\` ON \`resources_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_rels_path_idx\` ON \`resources_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`resources_rels_terms_id_idx\` ON \`resources_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_change_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_change_history_order_idx\` ON \`_resources_v_version_change_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_change_history_parent_id_idx\` ON \`_resources_v_version_change_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_change_history_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v_version_change_history\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_resources_v_version_change_history_locales_locale_parent_id\` ON \`_resources_v_version_change_history_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`file_id\` text,
  	\`language\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_files_order_idx\` ON \`_resources_v_version_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_files_parent_id_idx\` ON \`_resources_v_version_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_files_file_idx\` ON \`_resources_v_version_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_rels_order_idx\` ON \`_resources_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_rels_parent_idx\` ON \`_resources_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_rels_path_idx\` ON \`_resources_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_rels_terms_id_idx\` ON \`_resources_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`practice_models_change_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practice_models_change_history_order_idx\` ON \`practice_models_change_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_change_history_parent_id_idx\` ON \`practice_models_change_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practice_models_change_history_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practice_models_change_history\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practice_models_change_history_locales_locale_parent_id_uniq\` ON \`practice_models_change_history_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practice_models_related_models\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`relation\` text,
  	\`model_id\` text,
  	FOREIGN KEY (\`model_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practice_models_related_models_order_idx\` ON \`practice_models_related_models\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_related_models_parent_id_idx\` ON \`practice_models_related_models\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_related_models_model_idx\` ON \`practice_models_related_models\` (\`model_id\`);`)
  await db.run(sql`CREATE TABLE \`practice_models_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practice_models_rels_order_idx\` ON \`practice_models_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_rels_parent_idx\` ON \`practice_models_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_rels_path_idx\` ON \`practice_models_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_rels_terms_id_idx\` ON \`practice_models_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`_practice_models_v_version_change_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practice_models_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_change_history_order_idx\` ON \`_practice_models_v_version_change_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_change_history_parent_id_idx\` ON \`_practice_models_v_version_change_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practice_models_v_version_change_history_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practice_models_v_version_change_history\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practice_models_v_version_change_history_locales_locale_par\` ON \`_practice_models_v_version_change_history_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practice_models_v_version_related_models\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`relation\` text,
  	\`model_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`model_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practice_models_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_related_models_order_idx\` ON \`_practice_models_v_version_related_models\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_related_models_parent_id_idx\` ON \`_practice_models_v_version_related_models\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_related_models_model_idx\` ON \`_practice_models_v_version_related_models\` (\`model_id\`);`)
  await db.run(sql`CREATE TABLE \`_practice_models_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practice_models_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practice_models_v_rels_order_idx\` ON \`_practice_models_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_rels_parent_idx\` ON \`_practice_models_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_rels_path_idx\` ON \`_practice_models_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_rels_terms_id_idx\` ON \`_practice_models_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`practice_model_elements_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practice_model_elements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practice_model_elements_rels_order_idx\` ON \`practice_model_elements_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practice_model_elements_rels_parent_idx\` ON \`practice_model_elements_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practice_model_elements_rels_path_idx\` ON \`practice_model_elements_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`practice_model_elements_rels_terms_id_idx\` ON \`practice_model_elements_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`_practice_model_elements_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practice_model_elements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_rels_order_idx\` ON \`_practice_model_elements_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_rels_parent_idx\` ON \`_practice_model_elements_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_rels_path_idx\` ON \`_practice_model_elements_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_rels_terms_id_idx\` ON \`_practice_model_elements_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`element_mappings_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`element_mappings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`element_mappings_texts_order_parent\` ON \`element_mappings_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_element_mappings_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_element_mappings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_texts_order_parent\` ON \`_element_mappings_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_texts_order_parent\` ON \`organizations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_texts_order_parent\` ON \`_organizations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`revision\` numeric,
  	\`saved_by\` text,
  	\`first_published_at\` text,
  	\`public_updated_at\` text,
  	\`error_count\` numeric,
  	\`warning_count\` numeric,
  	\`translation_record\` text,
  	\`scheme\` text,
  	\`notation\` text,
  	\`broader_id\` text,
  	\`folded_label\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`broader_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_revision_idx\` ON \`terms\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`terms_first_published_at_idx\` ON \`terms\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_public_updated_at_idx\` ON \`terms\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_error_count_idx\` ON \`terms\` (\`error_count\`);`)
  await db.run(sql`CREATE INDEX \`terms_warning_count_idx\` ON \`terms\` (\`warning_count\`);`)
  await db.run(sql`CREATE INDEX \`terms_scheme_idx\` ON \`terms\` (\`scheme\`);`)
  await db.run(sql`CREATE INDEX \`terms_broader_idx\` ON \`terms\` (\`broader_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_key_idx\` ON \`terms\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`terms_updated_at_idx\` ON \`terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_created_at_idx\` ON \`terms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`terms__status_idx\` ON \`terms\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`terms_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_locales_locale_parent_id_unique\` ON \`terms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_revision\` numeric,
  	\`version_saved_by\` text,
  	\`version_first_published_at\` text,
  	\`version_public_updated_at\` text,
  	\`version_error_count\` numeric,
  	\`version_warning_count\` numeric,
  	\`version_translation_record\` text,
  	\`version_scheme\` text,
  	\`version_notation\` text,
  	\`version_broader_id\` text,
  	\`version_folded_label\` text,
  	\`version_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_broader_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_parent_idx\` ON \`_terms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_revision_idx\` ON \`_terms_v\` (\`version_revision\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_first_published_at_idx\` ON \`_terms_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_public_updated_at_idx\` ON \`_terms_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_error_count_idx\` ON \`_terms_v\` (\`version_error_count\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_warning_count_idx\` ON \`_terms_v\` (\`version_warning_count\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_scheme_idx\` ON \`_terms_v\` (\`version_scheme\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_broader_idx\` ON \`_terms_v\` (\`version_broader_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_key_idx\` ON \`_terms_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_updated_at_idx\` ON \`_terms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_created_at_idx\` ON \`_terms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version__status_idx\` ON \`_terms_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_created_at_idx\` ON \`_terms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_updated_at_idx\` ON \`_terms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_snapshot_idx\` ON \`_terms_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_published_locale_idx\` ON \`_terms_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_latest_idx\` ON \`_terms_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_locales\` (
  	\`version_label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_terms_v_locales_locale_parent_id_unique\` ON \`_terms_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_terms\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`revision\` numeric,
  	\`saved_by\` text,
  	\`first_published_at\` text,
  	\`public_updated_at\` text,
  	\`error_count\` numeric,
  	\`warning_count\` numeric,
  	\`translation_record\` text,
  	\`term\` text,
  	\`acronym\` text,
  	\`source\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_terms_revision_idx\` ON \`glossary_terms\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_first_published_at_idx\` ON \`glossary_terms\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_public_updated_at_idx\` ON \`glossary_terms\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_error_count_idx\` ON \`glossary_terms\` (\`error_count\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_warning_count_idx\` ON \`glossary_terms\` (\`warning_count\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_acronym_idx\` ON \`glossary_terms\` (\`acronym\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_terms_key_idx\` ON \`glossary_terms\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_updated_at_idx\` ON \`glossary_terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_created_at_idx\` ON \`glossary_terms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms__status_idx\` ON \`glossary_terms\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`glossary_terms_locales\` (
  	\`definition\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_terms_locales_locale_parent_id_unique\` ON \`glossary_terms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_terms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_terms_texts_order_parent\` ON \`glossary_terms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_terms_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_revision\` numeric,
  	\`version_saved_by\` text,
  	\`version_first_published_at\` text,
  	\`version_public_updated_at\` text,
  	\`version_error_count\` numeric,
  	\`version_warning_count\` numeric,
  	\`version_translation_record\` text,
  	\`version_term\` text,
  	\`version_acronym\` text,
  	\`version_source\` text,
  	\`version_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_parent_idx\` ON \`_glossary_terms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_version_version_revision_idx\` ON \`_glossary_terms_v\` (\`version_revision\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_version_version_first_published_at_idx\` ON \`_glossary_terms_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_version_version_public_updated_at_idx\` ON \`_glossary_terms_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_version_version_error_count_idx\` ON \`_glossary_terms_v\` (\`version_error_count\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_version_version_warning_count_idx\` ON \`_glossary_terms_v\` (\`version_warning_count\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_version_version_acronym_idx\` ON \`_glossary_terms_v\` (\`version_acronym\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_version_version_key_idx\` ON \`_glossary_terms_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_version_version_updated_at_idx\` ON \`_glossary_terms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_version_version_created_at_idx\` ON \`_glossary_terms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_version_version__status_idx\` ON \`_glossary_terms_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_created_at_idx\` ON \`_glossary_terms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_updated_at_idx\` ON \`_glossary_terms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_snapshot_idx\` ON \`_glossary_terms_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_published_locale_idx\` ON \`_glossary_terms_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_latest_idx\` ON \`_glossary_terms_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_terms_v_locales\` (
  	\`version_definition\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_glossary_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_glossary_terms_v_locales_locale_parent_id_unique\` ON \`_glossary_terms_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_terms_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_texts_order_parent\` ON \`_glossary_terms_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`api_clients_scopes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`api_clients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`api_clients_scopes_order_idx\` ON \`api_clients_scopes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_scopes_parent_idx\` ON \`api_clients_scopes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`api_clients\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`key_start\` text,
  	\`key_hash\` text NOT NULL,
  	\`last_used_at\` text,
  	\`revoked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`api_clients_key_hash_idx\` ON \`api_clients\` (\`key_hash\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_updated_at_idx\` ON \`api_clients\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_created_at_idx\` ON \`api_clients\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`schedules\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`action\` text NOT NULL,
  	\`document_type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`title\` text,
  	\`due_at\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`claimed_by\` text,
  	\`lease_until\` text,
  	\`failure\` text,
  	\`requested_by\` text NOT NULL,
  	\`ended_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`schedules_document_id_idx\` ON \`schedules\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_due_at_idx\` ON \`schedules\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_state_idx\` ON \`schedules\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`schedules_updated_at_idx\` ON \`schedules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_created_at_idx\` ON \`schedules\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`routes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document_type\` text,
  	\`document_id\` text,
  	\`destination\` text,
  	\`explanation\` text,
  	\`made_by\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`routes_path_idx\` ON \`routes\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`routes_kind_idx\` ON \`routes\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`routes_document_id_idx\` ON \`routes\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_destination_idx\` ON \`routes\` (\`destination\`);`)
  await db.run(sql`CREATE INDEX \`routes_updated_at_idx\` ON \`routes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`routes_created_at_idx\` ON \`routes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`references\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from_type\` text NOT NULL,
  	\`from_id\` text NOT NULL,
  	\`field\` text NOT NULL,
  	\`language\` text,
  	\`to_type\` text NOT NULL,
  	\`to_id\` text NOT NULL,
  	\`is_live\` integer DEFAULT false,
  	\`is_draft\` integer DEFAULT false,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`references_from_id_idx\` ON \`references\` (\`from_id\`);`)
  await db.run(sql`CREATE INDEX \`references_to_id_idx\` ON \`references\` (\`to_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`references_key_idx\` ON \`references\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`references_updated_at_idx\` ON \`references\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`references_created_at_idx\` ON \`references\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publication_events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sequence\` numeric,
  	\`kind\` text NOT NULL,
  	\`document_type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`old_path\` text,
  	\`new_path\` text,
  	\`cause\` text NOT NULL,
  	\`occurred_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`publication_events_sequence_idx\` ON \`publication_events\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`publication_events_document_id_idx\` ON \`publication_events\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`publication_events_occurred_at_idx\` ON \`publication_events\` (\`occurred_at\`);`)
  await db.run(sql`CREATE INDEX \`publication_events_updated_at_idx\` ON \`publication_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publication_events_created_at_idx\` ON \`publication_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publication_events_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publication_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publication_events_texts_order_parent\` ON \`publication_events_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`actor\` text,
  	\`actor_name\` text,
  	\`document_type\` text,
  	\`document_id\` text,
  	\`title\` text,
  	\`details\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_action_idx\` ON \`audit_log\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_actor_idx\` ON \`audit_log\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_document_id_idx\` ON \`audit_log\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_updated_at_idx\` ON \`audit_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_created_at_idx\` ON \`audit_log\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`base_url\` text,
  	\`review_interval_months\` numeric DEFAULT 12,
  	\`contact\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`site_locales\` (
  	\`name\` text,
  	\`attribution\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_locales_locale_parent_id_unique\` ON \`site_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`stage\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`update_type\` text DEFAULT 'minor';`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`withdrawn_at\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`owner_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`review_last_reviewed\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`review_interval_months\` numeric;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`review_next_review\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`current_through\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`expires\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`provenance_source_hash\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`provenance_imported_at\` text;`)
  await db.run(sql`CREATE INDEX \`topics_revision_idx\` ON \`topics\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`topics_first_published_at_idx\` ON \`topics\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_public_updated_at_idx\` ON \`topics\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_error_count_idx\` ON \`topics\` (\`error_count\`);`)
  await db.run(sql`CREATE INDEX \`topics_warning_count_idx\` ON \`topics\` (\`warning_count\`);`)
  await db.run(sql`CREATE INDEX \`topics_stage_idx\` ON \`topics\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`topics_owner_idx\` ON \`topics\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_review_review_next_review_idx\` ON \`topics\` (\`review_next_review\`);`)
  await db.run(sql`CREATE INDEX \`topics_expires_idx\` ON \`topics\` (\`expires\`);`)
  await db.run(sql`ALTER TABLE \`topics_locales\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`topics_locales\` ADD \`withdrawn_explanation\` text;`)
  await db.run(sql`ALTER TABLE \`topics_rels\` ADD \`terms_id\` text REFERENCES terms(id);`)
  await db.run(sql`CREATE INDEX \`topics_rels_terms_id_idx\` ON \`topics_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_stage\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_update_type\` text DEFAULT 'minor';`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_withdrawn_at\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_owner_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_review_last_reviewed\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_review_interval_months\` numeric;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_review_next_review\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_current_through\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_expires\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_provenance_source_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_provenance_imported_at\` text;`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_revision_idx\` ON \`_topics_v\` (\`version_revision\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_first_published_at_idx\` ON \`_topics_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_public_updated_at_idx\` ON \`_topics_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_error_count_idx\` ON \`_topics_v\` (\`version_error_count\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_warning_count_idx\` ON \`_topics_v\` (\`version_warning_count\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_stage_idx\` ON \`_topics_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_owner_idx\` ON \`_topics_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_review_version_review_next_review_idx\` ON \`_topics_v\` (\`version_review_next_review\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_expires_idx\` ON \`_topics_v\` (\`version_expires\`);`)
  await db.run(sql`ALTER TABLE \`_topics_v_locales\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v_locales\` ADD \`version_withdrawn_explanation\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v_rels\` ADD \`terms_id\` text REFERENCES terms(id);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_terms_id_idx\` ON \`_topics_v_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`stage\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`update_type\` text DEFAULT 'minor';`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`withdrawn_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`owner_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`review_last_reviewed\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`review_interval_months\` numeric;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`review_next_review\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`current_through\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`expires\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`provenance_source_hash\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`provenance_imported_at\` text;`)
  await db.run(sql`CREATE INDEX \`articles_revision_idx\` ON \`articles\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`articles_first_published_at_idx\` ON \`articles\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_public_updated_at_idx\` ON \`articles\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_error_count_idx\` ON \`articles\` (\`error_count\`);`)
  await db.run(sql`CREATE INDEX \`articles_warning_count_idx\` ON \`articles\` (\`warning_count\`);`)
  await db.run(sql`CREATE INDEX \`articles_stage_idx\` ON \`articles\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`articles_owner_idx\` ON \`articles\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_review_review_next_review_idx\` ON \`articles\` (\`review_next_review\`);`)
  await db.run(sql`CREATE INDEX \`articles_expires_idx\` ON \`articles\` (\`expires\`);`)
  await db.run(sql`ALTER TABLE \`articles_locales\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`articles_locales\` ADD \`withdrawn_explanation\` text;`)
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`terms_id\` text REFERENCES terms(id);`)
  await db.run(sql`CREATE INDEX \`articles_rels_terms_id_idx\` ON \`articles_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_stage\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_update_type\` text DEFAULT 'minor';`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_withdrawn_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_owner_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_review_last_reviewed\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_review_interval_months\` numeric;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_review_next_review\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_current_through\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_expires\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_provenance_source_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_provenance_imported_at\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_revision_idx\` ON \`_articles_v\` (\`version_revision\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_first_published_at_idx\` ON \`_articles_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_public_updated_at_idx\` ON \`_articles_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_error_count_idx\` ON \`_articles_v\` (\`version_error_count\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_warning_count_idx\` ON \`_articles_v\` (\`version_warning_count\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_stage_idx\` ON \`_articles_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_owner_idx\` ON \`_articles_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_review_version_review_next_review_idx\` ON \`_articles_v\` (\`version_review_next_review\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_expires_idx\` ON \`_articles_v\` (\`version_expires\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` ADD \`version_withdrawn_explanation\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`terms_id\` text REFERENCES terms(id);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_terms_id_idx\` ON \`_articles_v_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`stage\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`update_type\` text DEFAULT 'minor';`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`withdrawn_at\` text;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`publication_series\` text;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`publication_volume\` text;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`publication_issue\` text;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`publication_pages\` text;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`recording_minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`owner_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`review_last_reviewed\` text;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`review_interval_months\` numeric;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`review_next_review\` text;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`current_through\` text;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`expires\` text;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`provenance_source_hash\` text;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`provenance_imported_at\` text;`)
  await db.run(sql`CREATE INDEX \`resources_revision_idx\` ON \`resources\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`resources_first_published_at_idx\` ON \`resources\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`resources_public_updated_at_idx\` ON \`resources\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`resources_error_count_idx\` ON \`resources\` (\`error_count\`);`)
  await db.run(sql`CREATE INDEX \`resources_warning_count_idx\` ON \`resources\` (\`warning_count\`);`)
  await db.run(sql`CREATE INDEX \`resources_stage_idx\` ON \`resources\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`resources_owner_idx\` ON \`resources\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_review_review_next_review_idx\` ON \`resources\` (\`review_next_review\`);`)
  await db.run(sql`CREATE INDEX \`resources_expires_idx\` ON \`resources\` (\`expires\`);`)
  await db.run(sql`ALTER TABLE \`resources_locales\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`resources_locales\` ADD \`withdrawn_explanation\` text;`)
  await db.run(sql`ALTER TABLE \`resources_locales\` ADD \`recording_transcript\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_stage\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_update_type\` text DEFAULT 'minor';`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_withdrawn_at\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_publication_series\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_publication_volume\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_publication_issue\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_publication_pages\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_recording_minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_owner_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_review_last_reviewed\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_review_interval_months\` numeric;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_review_next_review\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_current_through\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_expires\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_provenance_source_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_provenance_imported_at\` text;`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_revision_idx\` ON \`_resources_v\` (\`version_revision\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_first_published_at_idx\` ON \`_resources_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_public_updated_at_idx\` ON \`_resources_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_error_count_idx\` ON \`_resources_v\` (\`version_error_count\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_warning_count_idx\` ON \`_resources_v\` (\`version_warning_count\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_stage_idx\` ON \`_resources_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_owner_idx\` ON \`_resources_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_review_version_review_next_review_idx\` ON \`_resources_v\` (\`version_review_next_review\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_expires_idx\` ON \`_resources_v\` (\`version_expires\`);`)
  await db.run(sql`ALTER TABLE \`_resources_v_locales\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v_locales\` ADD \`version_withdrawn_explanation\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v_locales\` ADD \`version_recording_transcript\` text;`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`stage\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`update_type\` text DEFAULT 'minor';`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`withdrawn_at\` text;`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`funder_id\` text REFERENCES organizations(id);`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`owner_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`review_last_reviewed\` text;`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`review_interval_months\` numeric;`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`review_next_review\` text;`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`current_through\` text;`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`expires\` text;`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`provenance_source_hash\` text;`)
  await db.run(sql`ALTER TABLE \`practice_models\` ADD \`provenance_imported_at\` text;`)
  await db.run(sql`CREATE INDEX \`practice_models_revision_idx\` ON \`practice_models\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_first_published_at_idx\` ON \`practice_models\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_public_updated_at_idx\` ON \`practice_models\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_error_count_idx\` ON \`practice_models\` (\`error_count\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_warning_count_idx\` ON \`practice_models\` (\`warning_count\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_stage_idx\` ON \`practice_models\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_funder_idx\` ON \`practice_models\` (\`funder_id\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_owner_idx\` ON \`practice_models\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_review_review_next_review_idx\` ON \`practice_models\` (\`review_next_review\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_expires_idx\` ON \`practice_models\` (\`expires\`);`)
  await db.run(sql`ALTER TABLE \`practice_models_locales\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`practice_models_locales\` ADD \`withdrawn_explanation\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_stage\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_update_type\` text DEFAULT 'minor';`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_withdrawn_at\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_funder_id\` text REFERENCES organizations(id);`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_owner_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_review_last_reviewed\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_review_interval_months\` numeric;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_review_next_review\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_current_through\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_expires\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_provenance_source_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v\` ADD \`version_provenance_imported_at\` text;`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_version_revision_idx\` ON \`_practice_models_v\` (\`version_revision\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_version_first_published_at_idx\` ON \`_practice_models_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_version_public_updated_at_idx\` ON \`_practice_models_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_version_error_count_idx\` ON \`_practice_models_v\` (\`version_error_count\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_version_warning_count_idx\` ON \`_practice_models_v\` (\`version_warning_count\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_version_stage_idx\` ON \`_practice_models_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_version_funder_idx\` ON \`_practice_models_v\` (\`version_funder_id\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_version_owner_idx\` ON \`_practice_models_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_review_version_review_next_re_idx\` ON \`_practice_models_v\` (\`version_review_next_review\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_version_expires_idx\` ON \`_practice_models_v\` (\`version_expires\`);`)
  await db.run(sql`ALTER TABLE \`_practice_models_v_locales\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v_locales\` ADD \`version_withdrawn_explanation\` text;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` ADD \`first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` ADD \`public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` ADD \`error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` ADD \`warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` ADD \`translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` ADD \`provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` ADD \`provenance_source_hash\` text;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` ADD \`provenance_imported_at\` text;`)
  await db.run(sql`CREATE INDEX \`practice_model_elements_revision_idx\` ON \`practice_model_elements\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`practice_model_elements_first_published_at_idx\` ON \`practice_model_elements\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`practice_model_elements_public_updated_at_idx\` ON \`practice_model_elements\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`practice_model_elements_error_count_idx\` ON \`practice_model_elements\` (\`error_count\`);`)
  await db.run(sql`CREATE INDEX \`practice_model_elements_warning_count_idx\` ON \`practice_model_elements\` (\`warning_count\`);`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` ADD \`version_first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` ADD \`version_public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` ADD \`version_error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` ADD \`version_warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` ADD \`version_translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` ADD \`version_provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` ADD \`version_provenance_source_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` ADD \`version_provenance_imported_at\` text;`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_version_version_revision_idx\` ON \`_practice_model_elements_v\` (\`version_revision\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_version_version_first_publish_idx\` ON \`_practice_model_elements_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_version_version_public_update_idx\` ON \`_practice_model_elements_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_version_version_error_count_idx\` ON \`_practice_model_elements_v\` (\`version_error_count\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_version_version_warning_count_idx\` ON \`_practice_model_elements_v\` (\`version_warning_count\`);`)
  await db.run(sql`ALTER TABLE \`element_mappings\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` ADD \`first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` ADD \`public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` ADD \`error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` ADD \`warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` ADD \`translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` ADD \`stale_since\` text;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` ADD \`provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` ADD \`provenance_source_hash\` text;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` ADD \`provenance_imported_at\` text;`)
  await db.run(sql`CREATE INDEX \`element_mappings_revision_idx\` ON \`element_mappings\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`element_mappings_first_published_at_idx\` ON \`element_mappings\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`element_mappings_public_updated_at_idx\` ON \`element_mappings\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`element_mappings_error_count_idx\` ON \`element_mappings\` (\`error_count\`);`)
  await db.run(sql`CREATE INDEX \`element_mappings_warning_count_idx\` ON \`element_mappings\` (\`warning_count\`);`)
  await db.run(sql`CREATE INDEX \`element_mappings_stale_since_idx\` ON \`element_mappings\` (\`stale_since\`);`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` ADD \`version_first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` ADD \`version_public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` ADD \`version_error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` ADD \`version_warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` ADD \`version_translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` ADD \`version_stale_since\` text;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` ADD \`version_provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` ADD \`version_provenance_source_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` ADD \`version_provenance_imported_at\` text;`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_version_version_revision_idx\` ON \`_element_mappings_v\` (\`version_revision\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_version_version_first_published_at_idx\` ON \`_element_mappings_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_version_version_public_updated_at_idx\` ON \`_element_mappings_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_version_version_error_count_idx\` ON \`_element_mappings_v\` (\`version_error_count\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_version_version_warning_count_idx\` ON \`_element_mappings_v\` (\`version_warning_count\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_version_version_stale_since_idx\` ON \`_element_mappings_v\` (\`version_stale_since\`);`)
  await db.run(sql`ALTER TABLE \`cards\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`cards\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`cards\` ADD \`first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`cards\` ADD \`public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`cards\` ADD \`error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`cards\` ADD \`warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`cards\` ADD \`translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`cards\` ADD \`provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`cards\` ADD \`provenance_source_hash\` text;`)
  await db.run(sql`ALTER TABLE \`cards\` ADD \`provenance_imported_at\` text;`)
  await db.run(sql`CREATE INDEX \`cards_revision_idx\` ON \`cards\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`cards_first_published_at_idx\` ON \`cards\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`cards_public_updated_at_idx\` ON \`cards\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cards_error_count_idx\` ON \`cards\` (\`error_count\`);`)
  await db.run(sql`CREATE INDEX \`cards_warning_count_idx\` ON \`cards\` (\`warning_count\`);`)
  await db.run(sql`ALTER TABLE \`cards_rels\` ADD \`terms_id\` text REFERENCES terms(id);`)
  await db.run(sql`CREATE INDEX \`cards_rels_terms_id_idx\` ON \`cards_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`_cards_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` ADD \`version_first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` ADD \`version_public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` ADD \`version_error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` ADD \`version_warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` ADD \`version_translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` ADD \`version_provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` ADD \`version_provenance_source_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` ADD \`version_provenance_imported_at\` text;`)
  await db.run(sql`CREATE INDEX \`_cards_v_version_version_revision_idx\` ON \`_cards_v\` (\`version_revision\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_version_version_first_published_at_idx\` ON \`_cards_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_version_version_public_updated_at_idx\` ON \`_cards_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_version_version_error_count_idx\` ON \`_cards_v\` (\`version_error_count\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_version_version_warning_count_idx\` ON \`_cards_v\` (\`version_warning_count\`);`)
  await db.run(sql`ALTER TABLE \`_cards_v_rels\` ADD \`terms_id\` text REFERENCES terms(id);`)
  await db.run(sql`CREATE INDEX \`_cards_v_rels_terms_id_idx\` ON \`_cards_v_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`spotlights\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`spotlights\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`spotlights\` ADD \`first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`spotlights\` ADD \`public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`spotlights\` ADD \`error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`spotlights\` ADD \`warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`spotlights\` ADD \`translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`spotlights\` ADD \`provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`spotlights\` ADD \`provenance_source_hash\` text;`)
  await db.run(sql`ALTER TABLE \`spotlights\` ADD \`provenance_imported_at\` text;`)
  await db.run(sql`CREATE INDEX \`spotlights_revision_idx\` ON \`spotlights\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_first_published_at_idx\` ON \`spotlights\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_public_updated_at_idx\` ON \`spotlights\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_error_count_idx\` ON \`spotlights\` (\`error_count\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_warning_count_idx\` ON \`spotlights\` (\`warning_count\`);`)
  await db.run(sql`ALTER TABLE \`spotlights_rels\` ADD \`terms_id\` text REFERENCES terms(id);`)
  await db.run(sql`CREATE INDEX \`spotlights_rels_terms_id_idx\` ON \`spotlights_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` ADD \`version_first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` ADD \`version_public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` ADD \`version_error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` ADD \`version_warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` ADD \`version_translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` ADD \`version_provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` ADD \`version_provenance_source_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` ADD \`version_provenance_imported_at\` text;`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_version_version_revision_idx\` ON \`_spotlights_v\` (\`version_revision\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_version_version_first_published_at_idx\` ON \`_spotlights_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_version_version_public_updated_at_idx\` ON \`_spotlights_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_version_version_error_count_idx\` ON \`_spotlights_v\` (\`version_error_count\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_version_version_warning_count_idx\` ON \`_spotlights_v\` (\`version_warning_count\`);`)
  await db.run(sql`ALTER TABLE \`_spotlights_v_rels\` ADD \`terms_id\` text REFERENCES terms(id);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_rels_terms_id_idx\` ON \`_spotlights_v_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`jurisdiction_id\` text REFERENCES terms(id);`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`provenance_source_hash\` text;`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`provenance_imported_at\` text;`)
  await db.run(sql`CREATE INDEX \`organizations_revision_idx\` ON \`organizations\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`organizations_first_published_at_idx\` ON \`organizations\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_public_updated_at_idx\` ON \`organizations\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_error_count_idx\` ON \`organizations\` (\`error_count\`);`)
  await db.run(sql`CREATE INDEX \`organizations_warning_count_idx\` ON \`organizations\` (\`warning_count\`);`)
  await db.run(sql`CREATE INDEX \`organizations_jurisdiction_idx\` ON \`organizations\` (\`jurisdiction_id\`);`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_jurisdiction_id\` text REFERENCES terms(id);`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_provenance_source\` text;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_provenance_source_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_provenance_imported_at\` text;`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_revision_idx\` ON \`_organizations_v\` (\`version_revision\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_first_published_at_idx\` ON \`_organizations_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_public_updated_at_idx\` ON \`_organizations_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_error_count_idx\` ON \`_organizations_v\` (\`version_error_count\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_warning_count_idx\` ON \`_organizations_v\` (\`version_warning_count\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_jurisdiction_idx\` ON \`_organizations_v\` (\`version_jurisdiction_id\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`original_name\` text;`)
  await db.run(sql`CREATE INDEX \`media_revision_idx\` ON \`media\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`media_first_published_at_idx\` ON \`media\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`media_public_updated_at_idx\` ON \`media\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_error_count_idx\` ON \`media\` (\`error_count\`);`)
  await db.run(sql`CREATE INDEX \`media_warning_count_idx\` ON \`media\` (\`warning_count\`);`)
  await db.run(sql`ALTER TABLE \`_media_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_media_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_media_v\` ADD \`version_first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`_media_v\` ADD \`version_public_updated_at\` text;`)
  await db.run(sql`ALTER TABLE \`_media_v\` ADD \`version_error_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_media_v\` ADD \`version_warning_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_media_v\` ADD \`version_translation_record\` text;`)
  await db.run(sql`ALTER TABLE \`_media_v\` ADD \`version_original_name\` text;`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_revision_idx\` ON \`_media_v\` (\`version_revision\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_first_published_at_idx\` ON \`_media_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_public_updated_at_idx\` ON \`_media_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_error_count_idx\` ON \`_media_v\` (\`version_error_count\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_warning_count_idx\` ON \`_media_v\` (\`version_warning_count\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`terms_id\` text REFERENCES terms(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`glossary_terms_id\` text REFERENCES glossary_terms(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`api_clients_id\` text REFERENCES api_clients(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_api_clients_id_idx\` ON \`payload_locked_documents_rels\` (\`api_clients_id\`);`)
  await fillIn(db)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`topics_change_history\`;`)
  await db.run(sql`DROP TABLE \`topics_change_history_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_change_history\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_change_history_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_change_history\`;`)
  await db.run(sql`DROP TABLE \`articles_change_history_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_change_history\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_change_history_locales\`;`)
  await db.run(sql`DROP TABLE \`resources_change_history\`;`)
  await db.run(sql`DROP TABLE \`resources_change_history_locales\`;`)
  await db.run(sql`DROP TABLE \`resources_files\`;`)
  await db.run(sql`DROP TABLE \`resources_rels\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_change_history\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_change_history_locales\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_files\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_rels\`;`)
  await db.run(sql`DROP TABLE \`practice_models_change_history\`;`)
  await db.run(sql`DROP TABLE \`practice_models_change_history_locales\`;`)
  await db.run(sql`DROP TABLE \`practice_models_related_models\`;`)
  await db.run(sql`DROP TABLE \`practice_models_rels\`;`)
  await db.run(sql`DROP TABLE \`_practice_models_v_version_change_history\`;`)
  await db.run(sql`DROP TABLE \`_practice_models_v_version_change_history_locales\`;`)
  await db.run(sql`DROP TABLE \`_practice_models_v_version_related_models\`;`)
  await db.run(sql`DROP TABLE \`_practice_models_v_rels\`;`)
  await db.run(sql`DROP TABLE \`practice_model_elements_rels\`;`)
  await db.run(sql`DROP TABLE \`_practice_model_elements_v_rels\`;`)
  await db.run(sql`DROP TABLE \`element_mappings_texts\`;`)
  await db.run(sql`DROP TABLE \`_element_mappings_v_texts\`;`)
  await db.run(sql`DROP TABLE \`organizations_texts\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`terms\`;`)
  await db.run(sql`DROP TABLE \`terms_locales\`;`)
  await db.run(sql`DROP TABLE \`_terms_v\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_locales\`;`)
  await db.run(sql`DROP TABLE \`glossary_terms\`;`)
  await db.run(sql`DROP TABLE \`glossary_terms_locales\`;`)
  await db.run(sql`DROP TABLE \`glossary_terms_texts\`;`)
  await db.run(sql`DROP TABLE \`_glossary_terms_v\`;`)
  await db.run(sql`DROP TABLE \`_glossary_terms_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_glossary_terms_v_texts\`;`)
  await db.run(sql`DROP TABLE \`api_clients_scopes\`;`)
  await db.run(sql`DROP TABLE \`api_clients\`;`)
  await db.run(sql`DROP TABLE \`schedules\`;`)
  await db.run(sql`DROP TABLE \`routes\`;`)
  await db.run(sql`DROP TABLE \`references\`;`)
  await db.run(sql`DROP TABLE \`publication_events\`;`)
  await db.run(sql`DROP TABLE \`publication_events_texts\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`site_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_topics\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`kind\` text DEFAULT 'topic',
  	\`parent_id\` text,
  	\`feature_image_id\` text,
  	\`provenance_origin\` text,
  	\`provenance_rights\` text,
  	\`provenance_licence\` text,
  	\`provenance_attribution\` text,
  	\`provenance_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`feature_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_topics\`("id", "path", "kind", "parent_id", "feature_image_id", "provenance_origin", "provenance_rights", "provenance_licence", "provenance_attribution", "provenance_note", "updated_at", "created_at", "_status") SELECT "id", "path", "kind", "parent_id", "feature_image_id", "provenance_origin", "provenance_rights", "provenance_licence", "provenance_attribution", "provenance_note", "updated_at", "created_at", "_status" FROM \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`ALTER TABLE \`__new_topics\` RENAME TO \`topics\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_path_idx\` ON \`topics\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`topics_parent_idx\` ON \`topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_feature_image_idx\` ON \`topics\` (\`feature_image_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics__status_idx\` ON \`topics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new_topics_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`spotlights_id\` text,
  	\`cards_id\` text,
  	\`topics_id\` text,
  	\`articles_id\` text,
  	\`resources_id\` text,
  	\`practice_models_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`spotlights_id\`) REFERENCES \`spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cards_id\`) REFERENCES \`cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practice_models_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_topics_rels\`("id", "order", "parent_id", "path", "spotlights_id", "cards_id", "topics_id", "articles_id", "resources_id", "practice_models_id") SELECT "id", "order", "parent_id", "path", "spotlights_id", "cards_id", "topics_id", "articles_id", "resources_id", "practice_models_id" FROM \`topics_rels\`;`)
  await db.run(sql`DROP TABLE \`topics_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_topics_rels\` RENAME TO \`topics_rels\`;`)
  await db.run(sql`CREATE INDEX \`topics_rels_order_idx\` ON \`topics_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_parent_idx\` ON \`topics_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_path_idx\` ON \`topics_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_spotlights_id_idx\` ON \`topics_rels\` (\`spotlights_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_cards_id_idx\` ON \`topics_rels\` (\`cards_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_topics_id_idx\` ON \`topics_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_articles_id_idx\` ON \`topics_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_resources_id_idx\` ON \`topics_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_practice_models_id_idx\` ON \`topics_rels\` (\`practice_models_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__topics_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_path\` text,
  	\`version_kind\` text DEFAULT 'topic',
  	\`version_parent_id\` text,
  	\`version_feature_image_id\` text,
  	\`version_provenance_origin\` text,
  	\`version_provenance_rights\` text,
  	\`version_provenance_licence\` text,
  	\`version_provenance_attribution\` text,
  	\`version_provenance_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_feature_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__topics_v\`("id", "parent_id", "version_path", "version_kind", "version_parent_id", "version_feature_image_id", "version_provenance_origin", "version_provenance_rights", "version_provenance_licence", "version_provenance_attribution", "version_provenance_note", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_path", "version_kind", "version_parent_id", "version_feature_image_id", "version_provenance_origin", "version_provenance_rights", "version_provenance_licence", "version_provenance_attribution", "version_provenance_note", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_topics_v\`;`)
  await db.run(sql`DROP TABLE \`_topics_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__topics_v\` RENAME TO \`_topics_v\`;`)
  await db.run(sql`CREATE INDEX \`_topics_v_parent_idx\` ON \`_topics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_path_idx\` ON \`_topics_v\` (\`version_path\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_parent_idx\` ON \`_topics_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_feature_image_idx\` ON \`_topics_v\` (\`version_feature_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_updated_at_idx\` ON \`_topics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_created_at_idx\` ON \`_topics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version__status_idx\` ON \`_topics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_created_at_idx\` ON \`_topics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_updated_at_idx\` ON \`_topics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_snapshot_idx\` ON \`_topics_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_published_locale_idx\` ON \`_topics_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_latest_idx\` ON \`_topics_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new__topics_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`spotlights_id\` text,
  	\`cards_id\` text,
  	\`topics_id\` text,
  	\`articles_id\` text,
  	\`resources_id\` text,
  	\`practice_models_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`spotlights_id\`) REFERENCES \`spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cards_id\`) REFERENCES \`cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practice_models_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__topics_v_rels\`("id", "order", "parent_id", "path", "spotlights_id", "cards_id", "topics_id", "articles_id", "resources_id", "practice_models_id") SELECT "id", "order", "parent_id", "path", "spotlights_id", "cards_id", "topics_id", "articles_id", "resources_id", "practice_models_id" FROM \`_topics_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__topics_v_rels\` RENAME TO \`_topics_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_order_idx\` ON \`_topics_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_parent_idx\` ON \`_topics_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_path_idx\` ON \`_topics_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_spotlights_id_idx\` ON \`_topics_v_rels\` (\`spotlights_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_cards_id_idx\` ON \`_topics_v_rels\` (\`cards_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_topics_id_idx\` ON \`_topics_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_articles_id_idx\` ON \`_topics_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_resources_id_idx\` ON \`_topics_v_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_practice_models_id_idx\` ON \`_topics_v_rels\` (\`practice_models_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_articles\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`kind\` text DEFAULT 'article',
  	\`issue_publication\` text,
  	\`issue_date\` text,
  	\`issue_volume\` text,
  	\`issue_number\` text,
  	\`provenance_origin\` text,
  	\`provenance_rights\` text,
  	\`provenance_licence\` text,
  	\`provenance_attribution\` text,
  	\`provenance_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "path", "kind", "issue_publication", "issue_date", "issue_volume", "issue_number", "provenance_origin", "provenance_rights", "provenance_licence", "provenance_attribution", "provenance_note", "updated_at", "created_at", "_status") SELECT "id", "path", "kind", "issue_publication", "issue_date", "issue_volume", "issue_number", "provenance_origin", "provenance_rights", "provenance_licence", "provenance_attribution", "provenance_note", "updated_at", "created_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_path_idx\` ON \`articles\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_issue_issue_date_idx\` ON \`articles\` (\`issue_date\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new_articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text,
  	\`topics_id\` text,
  	\`articles_id\` text,
  	\`resources_id\` text,
  	\`practice_models_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practice_models_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles_rels\`("id", "order", "parent_id", "path", "organizations_id", "topics_id", "articles_id", "resources_id", "practice_models_id") SELECT "id", "order", "parent_id", "path", "organizations_id", "topics_id", "articles_id", "resources_id", "practice_models_id" FROM \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles_rels\` RENAME TO \`articles_rels\`;`)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_organizations_id_idx\` ON \`articles_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_topics_id_idx\` ON \`articles_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_articles_id_idx\` ON \`articles_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_resources_id_idx\` ON \`articles_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_practice_models_id_idx\` ON \`articles_rels\` (\`practice_models_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_path\` text,
  	\`version_kind\` text DEFAULT 'article',
  	\`version_issue_publication\` text,
  	\`version_issue_date\` text,
  	\`version_issue_volume\` text,
  	\`version_issue_number\` text,
  	\`version_provenance_origin\` text,
  	\`version_provenance_rights\` text,
  	\`version_provenance_licence\` text,
  	\`version_provenance_attribution\` text,
  	\`version_provenance_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_path", "version_kind", "version_issue_publication", "version_issue_date", "version_issue_volume", "version_issue_number", "version_provenance_origin", "version_provenance_rights", "version_provenance_licence", "version_provenance_attribution", "version_provenance_note", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_path", "version_kind", "version_issue_publication", "version_issue_date", "version_issue_volume", "version_issue_number", "version_provenance_origin", "version_provenance_rights", "version_provenance_licence", "version_provenance_attribution", "version_provenance_note", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_path_idx\` ON \`_articles_v\` (\`version_path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_issue_version_issue_date_idx\` ON \`_articles_v\` (\`version_issue_date\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_snapshot_idx\` ON \`_articles_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_published_locale_idx\` ON \`_articles_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text,
  	\`topics_id\` text,
  	\`articles_id\` text,
  	\`resources_id\` text,
  	\`practice_models_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practice_models_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v_rels\`("id", "order", "parent_id", "path", "organizations_id", "topics_id", "articles_id", "resources_id", "practice_models_id") SELECT "id", "order", "parent_id", "path", "organizations_id", "topics_id", "articles_id", "resources_id", "practice_models_id" FROM \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v_rels\` RENAME TO \`_articles_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_organizations_id_idx\` ON \`_articles_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_topics_id_idx\` ON \`_articles_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_articles_id_idx\` ON \`_articles_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_resources_id_idx\` ON \`_articles_v_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_practice_models_id_idx\` ON \`_articles_v_rels\` (\`practice_models_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_resources\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`type\` text,
  	\`issued\` text,
  	\`link\` text,
  	\`training_delivery_mode\` text,
  	\`training_minutes\` numeric,
  	\`training_provider_id\` text,
  	\`training_led_by_id\` text,
  	\`training_host_id\` text,
  	\`provenance_origin\` text,
  	\`provenance_rights\` text,
  	\`provenance_licence\` text,
  	\`provenance_attribution\` text,
  	\`provenance_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`training_provider_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`training_led_by_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`training_host_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_resources\`("id", "path", "type", "issued", "link", "training_delivery_mode", "training_minutes", "training_provider_id", "training_led_by_id", "training_host_id", "provenance_origin", "provenance_rights", "provenance_licence", "provenance_attribution", "provenance_note", "updated_at", "created_at", "_status") SELECT "id", "path", "type", "issued", "link", "training_delivery_mode", "training_minutes", "training_provider_id", "training_led_by_id", "training_host_id", "provenance_origin", "provenance_rights", "provenance_licence", "provenance_attribution", "provenance_note", "updated_at", "created_at", "_status" FROM \`resources\`;`)
  await db.run(sql`DROP TABLE \`resources\`;`)
  await db.run(sql`ALTER TABLE \`__new_resources\` RENAME TO \`resources\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`resources_path_idx\` ON \`resources\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`resources_type_idx\` ON \`resources\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`resources_issued_idx\` ON \`resources\` (\`issued\`);`)
  await db.run(sql`CREATE INDEX \`resources_training_training_provider_idx\` ON \`resources\` (\`training_provider_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_training_training_led_by_idx\` ON \`resources\` (\`training_led_by_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_training_training_host_idx\` ON \`resources\` (\`training_host_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_updated_at_idx\` ON \`resources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`resources_created_at_idx\` ON \`resources\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`resources__status_idx\` ON \`resources\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__resources_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_path\` text,
  	\`version_type\` text,
  	\`version_issued\` text,
  	\`version_link\` text,
  	\`version_training_delivery_mode\` text,
  	\`version_training_minutes\` numeric,
  	\`version_training_provider_id\` text,
  	\`version_training_led_by_id\` text,
  	\`version_training_host_id\` text,
  	\`version_provenance_origin\` text,
  	\`version_provenance_rights\` text,
  	\`version_provenance_licence\` text,
  	\`version_provenance_attribution\` text,
  	\`version_provenance_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_training_provider_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_training_led_by_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_training_host_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__resources_v\`("id", "parent_id", "version_path", "version_type", "version_issued", "version_link", "version_training_delivery_mode", "version_training_minutes", "version_training_provider_id", "version_training_led_by_id", "version_training_host_id", "version_provenance_origin", "version_provenance_rights", "version_provenance_licence", "version_provenance_attribution", "version_provenance_note", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_path", "version_type", "version_issued", "version_link", "version_training_delivery_mode", "version_training_minutes", "version_training_provider_id", "version_training_led_by_id", "version_training_host_id", "version_provenance_origin", "version_provenance_rights", "version_provenance_licence", "version_provenance_attribution", "version_provenance_note", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_resources_v\`;`)
  await db.run(sql`DROP TABLE \`_resources_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__resources_v\` RENAME TO \`_resources_v\`;`)
  await db.run(sql`CREATE INDEX \`_resources_v_parent_idx\` ON \`_resources_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_path_idx\` ON \`_resources_v\` (\`version_path\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_type_idx\` ON \`_resources_v\` (\`version_type\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_issued_idx\` ON \`_resources_v\` (\`version_issued\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_training_version_training_provider_idx\` ON \`_resources_v\` (\`version_training_provider_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_training_version_training_led_by_idx\` ON \`_resources_v\` (\`version_training_led_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_training_version_training_host_idx\` ON \`_resources_v\` (\`version_training_host_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_updated_at_idx\` ON \`_resources_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_created_at_idx\` ON \`_resources_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version__status_idx\` ON \`_resources_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_created_at_idx\` ON \`_resources_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_updated_at_idx\` ON \`_resources_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_snapshot_idx\` ON \`_resources_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_published_locale_idx\` ON \`_resources_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_latest_idx\` ON \`_resources_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_practice_models\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`agency_id\` text,
  	\`service_of_id\` text,
  	\`policy_number\` text,
  	\`edition_label\` text,
  	\`edition_from\` text,
  	\`edition_to\` text,
  	\`provenance_origin\` text,
  	\`provenance_rights\` text,
  	\`provenance_licence\` text,
  	\`provenance_attribution\` text,
  	\`provenance_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`service_of_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_practice_models\`("id", "path", "agency_id", "service_of_id", "policy_number", "edition_label", "edition_from", "edition_to", "provenance_origin", "provenance_rights", "provenance_licence", "provenance_attribution", "provenance_note", "updated_at", "created_at", "_status") SELECT "id", "path", "agency_id", "service_of_id", "policy_number", "edition_label", "edition_from", "edition_to", "provenance_origin", "provenance_rights", "provenance_licence", "provenance_attribution", "provenance_note", "updated_at", "created_at", "_status" FROM \`practice_models\`;`)
  await db.run(sql`DROP TABLE \`practice_models\`;`)
  await db.run(sql`ALTER TABLE \`__new_practice_models\` RENAME TO \`practice_models\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`practice_models_path_idx\` ON \`practice_models\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_agency_idx\` ON \`practice_models\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_service_of_idx\` ON \`practice_models\` (\`service_of_id\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_edition_edition_from_idx\` ON \`practice_models\` (\`edition_from\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_edition_edition_to_idx\` ON \`practice_models\` (\`edition_to\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_updated_at_idx\` ON \`practice_models\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_created_at_idx\` ON \`practice_models\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`practice_models__status_idx\` ON \`practice_models\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__practice_models_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_path\` text,
  	\`version_agency_id\` text,
  	\`version_service_of_id\` text,
  	\`version_policy_number\` text,
  	\`version_edition_label\` text,
  	\`version_edition_from\` text,
  	\`version_edition_to\` text,
  	\`version_provenance_origin\` text,
  	\`version_provenance_rights\` text,
  	\`version_provenance_licence\` text,
  	\`version_provenance_attribution\` text,
  	\`version_provenance_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_agency_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_service_of_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__practice_models_v\`("id", "parent_id", "version_path", "version_agency_id", "version_service_of_id", "version_policy_number", "version_edition_label", "version_edition_from", "version_edition_to", "version_provenance_origin", "version_provenance_rights", "version_provenance_licence", "version_provenance_attribution", "version_provenance_note", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_path", "version_agency_id", "version_service_of_id", "version_policy_number", "version_edition_label", "version_edition_from", "version_edition_to", "version_provenance_origin", "version_provenance_rights", "version_provenance_licence", "version_provenance_attribution", "version_provenance_note", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_practice_models_v\`;`)
  await db.run(sql`DROP TABLE \`_practice_models_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__practice_models_v\` RENAME TO \`_practice_models_v\`;`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_parent_idx\` ON \`_practice_models_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_version_path_idx\` ON \`_practice_models_v\` (\`version_path\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_version_agency_idx\` ON \`_practice_models_v\` (\`version_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_version_service_of_idx\` ON \`_practice_models_v\` (\`version_service_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_edition_version_edition_from_idx\` ON \`_practice_models_v\` (\`version_edition_from\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_edition_version_edition_to_idx\` ON \`_practice_models_v\` (\`version_edition_to\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_version_updated_at_idx\` ON \`_practice_models_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_version_created_at_idx\` ON \`_practice_models_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_version__status_idx\` ON \`_practice_models_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_created_at_idx\` ON \`_practice_models_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_updated_at_idx\` ON \`_practice_models_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_snapshot_idx\` ON \`_practice_models_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_published_locale_idx\` ON \`_practice_models_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_latest_idx\` ON \`_practice_models_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_cards_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`articles_id\` text,
  	\`resources_id\` text,
  	\`practice_models_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practice_models_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_cards_rels\`("id", "order", "parent_id", "path", "topics_id", "articles_id", "resources_id", "practice_models_id") SELECT "id", "order", "parent_id", "path", "topics_id", "articles_id", "resources_id", "practice_models_id" FROM \`cards_rels\`;`)
  await db.run(sql`DROP TABLE \`cards_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_cards_rels\` RENAME TO \`cards_rels\`;`)
  await db.run(sql`CREATE INDEX \`cards_rels_order_idx\` ON \`cards_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cards_rels_parent_idx\` ON \`cards_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cards_rels_path_idx\` ON \`cards_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`cards_rels_topics_id_idx\` ON \`cards_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`cards_rels_articles_id_idx\` ON \`cards_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`cards_rels_resources_id_idx\` ON \`cards_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`cards_rels_practice_models_id_idx\` ON \`cards_rels\` (\`practice_models_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__cards_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`articles_id\` text,
  	\`resources_id\` text,
  	\`practice_models_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_cards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practice_models_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__cards_v_rels\`("id", "order", "parent_id", "path", "topics_id", "articles_id", "resources_id", "practice_models_id") SELECT "id", "order", "parent_id", "path", "topics_id", "articles_id", "resources_id", "practice_models_id" FROM \`_cards_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_cards_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__cards_v_rels\` RENAME TO \`_cards_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_cards_v_rels_order_idx\` ON \`_cards_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_rels_parent_idx\` ON \`_cards_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_rels_path_idx\` ON \`_cards_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_rels_topics_id_idx\` ON \`_cards_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_rels_articles_id_idx\` ON \`_cards_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_rels_resources_id_idx\` ON \`_cards_v_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_rels_practice_models_id_idx\` ON \`_cards_v_rels\` (\`practice_models_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_spotlights_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`articles_id\` text,
  	\`resources_id\` text,
  	\`practice_models_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practice_models_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_spotlights_rels\`("id", "order", "parent_id", "path", "topics_id", "articles_id", "resources_id", "practice_models_id") SELECT "id", "order", "parent_id", "path", "topics_id", "articles_id", "resources_id", "practice_models_id" FROM \`spotlights_rels\`;`)
  await db.run(sql`DROP TABLE \`spotlights_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_spotlights_rels\` RENAME TO \`spotlights_rels\`;`)
  await db.run(sql`CREATE INDEX \`spotlights_rels_order_idx\` ON \`spotlights_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_rels_parent_idx\` ON \`spotlights_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_rels_path_idx\` ON \`spotlights_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_rels_topics_id_idx\` ON \`spotlights_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_rels_articles_id_idx\` ON \`spotlights_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_rels_resources_id_idx\` ON \`spotlights_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_rels_practice_models_id_idx\` ON \`spotlights_rels\` (\`practice_models_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__spotlights_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`articles_id\` text,
  	\`resources_id\` text,
  	\`practice_models_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_spotlights_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practice_models_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__spotlights_v_rels\`("id", "order", "parent_id", "path", "topics_id", "articles_id", "resources_id", "practice_models_id") SELECT "id", "order", "parent_id", "path", "topics_id", "articles_id", "resources_id", "practice_models_id" FROM \`_spotlights_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_spotlights_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__spotlights_v_rels\` RENAME TO \`_spotlights_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_rels_order_idx\` ON \`_spotlights_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_rels_parent_idx\` ON \`_spotlights_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_rels_path_idx\` ON \`_spotlights_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_rels_topics_id_idx\` ON \`_spotlights_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_rels_articles_id_idx\` ON \`_spotlights_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_rels_resources_id_idx\` ON \`_spotlights_v_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_rels_practice_models_id_idx\` ON \`_spotlights_v_rels\` (\`practice_models_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_organizations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`acronym\` text,
  	\`kind\` text,
  	\`parent_id\` text,
  	\`website\` text,
  	\`provenance_origin\` text,
  	\`provenance_rights\` text,
  	\`provenance_licence\` text,
  	\`provenance_attribution\` text,
  	\`provenance_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_organizations\`("id", "name", "acronym", "kind", "parent_id", "website", "provenance_origin", "provenance_rights", "provenance_licence", "provenance_attribution", "provenance_note", "updated_at", "created_at", "_status") SELECT "id", "name", "acronym", "kind", "parent_id", "website", "provenance_origin", "provenance_rights", "provenance_licence", "provenance_attribution", "provenance_note", "updated_at", "created_at", "_status" FROM \`organizations\`;`)
  await db.run(sql`DROP TABLE \`organizations\`;`)
  await db.run(sql`ALTER TABLE \`__new_organizations\` RENAME TO \`organizations\`;`)
  await db.run(sql`CREATE INDEX \`organizations_parent_idx\` ON \`organizations\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_updated_at_idx\` ON \`organizations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_created_at_idx\` ON \`organizations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations__status_idx\` ON \`organizations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__organizations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text,
  	\`version_acronym\` text,
  	\`version_kind\` text,
  	\`version_parent_id\` text,
  	\`version_website\` text,
  	\`version_provenance_origin\` text,
  	\`version_provenance_rights\` text,
  	\`version_provenance_licence\` text,
  	\`version_provenance_attribution\` text,
  	\`version_provenance_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__organizations_v\`("id", "parent_id", "version_name", "version_acronym", "version_kind", "version_parent_id", "version_website", "version_provenance_origin", "version_provenance_rights", "version_provenance_licence", "version_provenance_attribution", "version_provenance_note", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_name", "version_acronym", "version_kind", "version_parent_id", "version_website", "version_provenance_origin", "version_provenance_rights", "version_provenance_licence", "version_provenance_attribution", "version_provenance_note", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_organizations_v\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__organizations_v\` RENAME TO \`_organizations_v\`;`)
  await db.run(sql`CREATE INDEX \`_organizations_v_parent_idx\` ON \`_organizations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_parent_idx\` ON \`_organizations_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_updated_at_idx\` ON \`_organizations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_created_at_idx\` ON \`_organizations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version__status_idx\` ON \`_organizations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_created_at_idx\` ON \`_organizations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_updated_at_idx\` ON \`_organizations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_snapshot_idx\` ON \`_organizations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_published_locale_idx\` ON \`_organizations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_latest_idx\` ON \`_organizations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`articles_id\` text,
  	\`resources_id\` text,
  	\`practice_models_id\` text,
  	\`practice_model_elements_id\` text,
  	\`element_mappings_id\` text,
  	\`cards_id\` text,
  	\`spotlights_id\` text,
  	\`organizations_id\` text,
  	\`media_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practice_models_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practice_model_elements_id\`) REFERENCES \`practice_model_elements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`element_mappings_id\`) REFERENCES \`element_mappings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cards_id\`) REFERENCES \`cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`spotlights_id\`) REFERENCES \`spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "topics_id", "articles_id", "resources_id", "practice_models_id", "practice_model_elements_id", "element_mappings_id", "cards_id", "spotlights_id", "organizations_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "topics_id", "articles_id", "resources_id", "practice_models_id", "practice_model_elements_id", "element_mappings_id", "cards_id", "spotlights_id", "organizations_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resources_id_idx\` ON \`payload_locked_documents_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_practice_models_id_idx\` ON \`payload_locked_documents_rels\` (\`practice_models_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_practice_model_elements_id_idx\` ON \`payload_locked_documents_rels\` (\`practice_model_elements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_element_mappings_id_idx\` ON \`payload_locked_documents_rels\` (\`element_mappings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cards_id_idx\` ON \`payload_locked_documents_rels\` (\`cards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_spotlights_id_idx\` ON \`payload_locked_documents_rels\` (\`spotlights_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organizations_id_idx\` ON \`payload_locked_documents_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`practice_model_elements_revision_idx\`;`)
  await db.run(sql`DROP INDEX \`practice_model_elements_first_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`practice_model_elements_public_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`practice_model_elements_error_count_idx\`;`)
  await db.run(sql`DROP INDEX \`practice_model_elements_warning_count_idx\`;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` DROP COLUMN \`first_published_at\`;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` DROP COLUMN \`public_updated_at\`;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` DROP COLUMN \`error_count\`;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` DROP COLUMN \`warning_count\`;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` DROP COLUMN \`translation_record\`;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` DROP COLUMN \`provenance_source\`;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` DROP COLUMN \`provenance_source_hash\`;`)
  await db.run(sql`ALTER TABLE \`practice_model_elements\` DROP COLUMN \`provenance_imported_at\`;`)
  await db.run(sql`DROP INDEX \`_practice_model_elements_v_version_version_revision_idx\`;`)
  await db.run(sql`DROP INDEX \`_practice_model_elements_v_version_version_first_publish_idx\`;`)
  await db.run(sql`DROP INDEX \`_practice_model_elements_v_version_version_public_update_idx\`;`)
  await db.run(sql`DROP INDEX \`_practice_model_elements_v_version_version_error_count_idx\`;`)
  await db.run(sql`DROP INDEX \`_practice_model_elements_v_version_version_warning_count_idx\`;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` DROP COLUMN \`version_first_published_at\`;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` DROP COLUMN \`version_public_updated_at\`;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` DROP COLUMN \`version_error_count\`;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` DROP COLUMN \`version_warning_count\`;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` DROP COLUMN \`version_translation_record\`;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` DROP COLUMN \`version_provenance_source\`;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` DROP COLUMN \`version_provenance_source_hash\`;`)
  await db.run(sql`ALTER TABLE \`_practice_model_elements_v\` DROP COLUMN \`version_provenance_imported_at\`;`)
  await db.run(sql`DROP INDEX \`element_mappings_revision_idx\`;`)
  await db.run(sql`DROP INDEX \`element_mappings_first_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`element_mappings_public_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`element_mappings_error_count_idx\`;`)
  await db.run(sql`DROP INDEX \`element_mappings_warning_count_idx\`;`)
  await db.run(sql`DROP INDEX \`element_mappings_stale_since_idx\`;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` DROP COLUMN \`first_published_at\`;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` DROP COLUMN \`public_updated_at\`;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` DROP COLUMN \`error_count\`;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` DROP COLUMN \`warning_count\`;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` DROP COLUMN \`translation_record\`;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` DROP COLUMN \`stale_since\`;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` DROP COLUMN \`provenance_source\`;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` DROP COLUMN \`provenance_source_hash\`;`)
  await db.run(sql`ALTER TABLE \`element_mappings\` DROP COLUMN \`provenance_imported_at\`;`)
  await db.run(sql`DROP INDEX \`_element_mappings_v_version_version_revision_idx\`;`)
  await db.run(sql`DROP INDEX \`_element_mappings_v_version_version_first_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_element_mappings_v_version_version_public_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_element_mappings_v_version_version_error_count_idx\`;`)
  await db.run(sql`DROP INDEX \`_element_mappings_v_version_version_warning_count_idx\`;`)
  await db.run(sql`DROP INDEX \`_element_mappings_v_version_version_stale_since_idx\`;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` DROP COLUMN \`version_first_published_at\`;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` DROP COLUMN \`version_public_updated_at\`;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` DROP COLUMN \`version_error_count\`;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` DROP COLUMN \`version_warning_count\`;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` DROP COLUMN \`version_translation_record\`;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` DROP COLUMN \`version_stale_since\`;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` DROP COLUMN \`version_provenance_source\`;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` DROP COLUMN \`version_provenance_source_hash\`;`)
  await db.run(sql`ALTER TABLE \`_element_mappings_v\` DROP COLUMN \`version_provenance_imported_at\`;`)
  await db.run(sql`DROP INDEX \`cards_revision_idx\`;`)
  await db.run(sql`DROP INDEX \`cards_first_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`cards_public_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`cards_error_count_idx\`;`)
  await db.run(sql`DROP INDEX \`cards_warning_count_idx\`;`)
  await db.run(sql`ALTER TABLE \`cards\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`cards\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`cards\` DROP COLUMN \`first_published_at\`;`)
  await db.run(sql`ALTER TABLE \`cards\` DROP COLUMN \`public_updated_at\`;`)
  await db.run(sql`ALTER TABLE \`cards\` DROP COLUMN \`error_count\`;`)
  await db.run(sql`ALTER TABLE \`cards\` DROP COLUMN \`warning_count\`;`)
  await db.run(sql`ALTER TABLE \`cards\` DROP COLUMN \`translation_record\`;`)
  await db.run(sql`ALTER TABLE \`cards\` DROP COLUMN \`provenance_source\`;`)
  await db.run(sql`ALTER TABLE \`cards\` DROP COLUMN \`provenance_source_hash\`;`)
  await db.run(sql`ALTER TABLE \`cards\` DROP COLUMN \`provenance_imported_at\`;`)
  await db.run(sql`DROP INDEX \`_cards_v_version_version_revision_idx\`;`)
  await db.run(sql`DROP INDEX \`_cards_v_version_version_first_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_cards_v_version_version_public_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_cards_v_version_version_error_count_idx\`;`)
  await db.run(sql`DROP INDEX \`_cards_v_version_version_warning_count_idx\`;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` DROP COLUMN \`version_first_published_at\`;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` DROP COLUMN \`version_public_updated_at\`;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` DROP COLUMN \`version_error_count\`;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` DROP COLUMN \`version_warning_count\`;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` DROP COLUMN \`version_translation_record\`;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` DROP COLUMN \`version_provenance_source\`;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` DROP COLUMN \`version_provenance_source_hash\`;`)
  await db.run(sql`ALTER TABLE \`_cards_v\` DROP COLUMN \`version_provenance_imported_at\`;`)
  await db.run(sql`DROP INDEX \`spotlights_revision_idx\`;`)
  await db.run(sql`DROP INDEX \`spotlights_first_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`spotlights_public_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`spotlights_error_count_idx\`;`)
  await db.run(sql`DROP INDEX \`spotlights_warning_count_idx\`;`)
  await db.run(sql`ALTER TABLE \`spotlights\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`spotlights\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`spotlights\` DROP COLUMN \`first_published_at\`;`)
  await db.run(sql`ALTER TABLE \`spotlights\` DROP COLUMN \`public_updated_at\`;`)
  await db.run(sql`ALTER TABLE \`spotlights\` DROP COLUMN \`error_count\`;`)
  await db.run(sql`ALTER TABLE \`spotlights\` DROP COLUMN \`warning_count\`;`)
  await db.run(sql`ALTER TABLE \`spotlights\` DROP COLUMN \`translation_record\`;`)
  await db.run(sql`ALTER TABLE \`spotlights\` DROP COLUMN \`provenance_source\`;`)
  await db.run(sql`ALTER TABLE \`spotlights\` DROP COLUMN \`provenance_source_hash\`;`)
  await db.run(sql`ALTER TABLE \`spotlights\` DROP COLUMN \`provenance_imported_at\`;`)
  await db.run(sql`DROP INDEX \`_spotlights_v_version_version_revision_idx\`;`)
  await db.run(sql`DROP INDEX \`_spotlights_v_version_version_first_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_spotlights_v_version_version_public_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_spotlights_v_version_version_error_count_idx\`;`)
  await db.run(sql`DROP INDEX \`_spotlights_v_version_version_warning_count_idx\`;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` DROP COLUMN \`version_first_published_at\`;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` DROP COLUMN \`version_public_updated_at\`;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` DROP COLUMN \`version_error_count\`;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` DROP COLUMN \`version_warning_count\`;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` DROP COLUMN \`version_translation_record\`;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` DROP COLUMN \`version_provenance_source\`;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` DROP COLUMN \`version_provenance_source_hash\`;`)
  await db.run(sql`ALTER TABLE \`_spotlights_v\` DROP COLUMN \`version_provenance_imported_at\`;`)
  await db.run(sql`DROP INDEX \`media_revision_idx\`;`)
  await db.run(sql`DROP INDEX \`media_first_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`media_public_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`media_error_count_idx\`;`)
  await db.run(sql`DROP INDEX \`media_warning_count_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`first_published_at\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`public_updated_at\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`error_count\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`warning_count\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`translation_record\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`original_name\`;`)
  await db.run(sql`DROP INDEX \`_media_v_version_version_revision_idx\`;`)
  await db.run(sql`DROP INDEX \`_media_v_version_version_first_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_media_v_version_version_public_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_media_v_version_version_error_count_idx\`;`)
  await db.run(sql`DROP INDEX \`_media_v_version_version_warning_count_idx\`;`)
  await db.run(sql`ALTER TABLE \`_media_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_media_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_media_v\` DROP COLUMN \`version_first_published_at\`;`)
  await db.run(sql`ALTER TABLE \`_media_v\` DROP COLUMN \`version_public_updated_at\`;`)
  await db.run(sql`ALTER TABLE \`_media_v\` DROP COLUMN \`version_error_count\`;`)
  await db.run(sql`ALTER TABLE \`_media_v\` DROP COLUMN \`version_warning_count\`;`)
  await db.run(sql`ALTER TABLE \`_media_v\` DROP COLUMN \`version_translation_record\`;`)
  await db.run(sql`ALTER TABLE \`_media_v\` DROP COLUMN \`version_original_name\`;`)
  await db.run(sql`ALTER TABLE \`topics_locales\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`topics_locales\` DROP COLUMN \`withdrawn_explanation\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v_locales\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v_locales\` DROP COLUMN \`version_withdrawn_explanation\`;`)
  await db.run(sql`ALTER TABLE \`articles_locales\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`articles_locales\` DROP COLUMN \`withdrawn_explanation\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` DROP COLUMN \`version_withdrawn_explanation\`;`)
  await db.run(sql`ALTER TABLE \`resources_locales\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`resources_locales\` DROP COLUMN \`withdrawn_explanation\`;`)
  await db.run(sql`ALTER TABLE \`resources_locales\` DROP COLUMN \`recording_transcript\`;`)
  await db.run(sql`ALTER TABLE \`_resources_v_locales\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`_resources_v_locales\` DROP COLUMN \`version_withdrawn_explanation\`;`)
  await db.run(sql`ALTER TABLE \`_resources_v_locales\` DROP COLUMN \`version_recording_transcript\`;`)
  await db.run(sql`ALTER TABLE \`practice_models_locales\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`practice_models_locales\` DROP COLUMN \`withdrawn_explanation\`;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v_locales\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`_practice_models_v_locales\` DROP COLUMN \`version_withdrawn_explanation\`;`)
}

const pages = ['topics', 'articles', 'resources', 'practice_models']
const content = [
  ...pages,
  'practice_model_elements',
  'element_mappings',
  'cards',
  'spotlights',
  'organizations',
  'media',
]

/** What the service now keeps of documents that were there before: their paths, and since when readers see them. */
async function fillIn(db: MigrateUpArgs['db']): Promise<void> {
  for (const table of content) {
    await db.run(
      sql.raw(
        `UPDATE ${table} SET first_published_at = created_at, public_updated_at = updated_at WHERE _status = 'published'`,
      ),
    )
    await db.run(
      sql.raw(
        `UPDATE _${table}_v SET version_first_published_at = one.first_published_at, version_public_updated_at = one.public_updated_at FROM ${table} AS one WHERE one.id = _${table}_v.parent_id`,
      ),
    )
  }
  for (const table of pages) {
    await db.run(
      sql.raw(
        `INSERT INTO routes (id, path, kind, document_type, document_id, made_by) SELECT ${uuid}, path, 'content', '${table.replaceAll('_', '-')}', id, 'system' FROM ${table} WHERE path IS NOT NULL`,
      ),
    )
  }
}

const uuid =
  "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"

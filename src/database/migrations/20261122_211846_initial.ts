import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`topics_related_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`external_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_related_items_order_idx\` ON \`topics_related_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_related_items_parent_id_idx\` ON \`topics_related_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_related_items_locales\` (
  	\`link_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_related_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_related_items_locales_locale_parent_id_unique\` ON \`topics_related_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_resources_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resource_id\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_resources_items_order_idx\` ON \`topics_resources_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_resources_items_parent_id_idx\` ON \`topics_resources_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_resources_items_resource_idx\` ON \`topics_resources_items\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_resources_items_locales\` (
  	\`annotation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_resources_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_resources_items_locales_locale_parent_id_unique\` ON \`topics_resources_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`topics_path_idx\` ON \`topics\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`topics_parent_idx\` ON \`topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_feature_image_idx\` ON \`topics\` (\`feature_image_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics__status_idx\` ON \`topics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`topics_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`translation\` text,
  	\`intro\` text,
  	\`related_label\` text,
  	\`resources_label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_rels\` (
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
  await db.run(sql`CREATE INDEX \`topics_rels_order_idx\` ON \`topics_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_parent_idx\` ON \`topics_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_path_idx\` ON \`topics_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_spotlights_id_idx\` ON \`topics_rels\` (\`spotlights_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_cards_id_idx\` ON \`topics_rels\` (\`cards_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_topics_id_idx\` ON \`topics_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_articles_id_idx\` ON \`topics_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_resources_id_idx\` ON \`topics_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_practice_models_id_idx\` ON \`topics_rels\` (\`practice_models_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_related_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`external_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_version_related_items_order_idx\` ON \`_topics_v_version_related_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_related_items_parent_id_idx\` ON \`_topics_v_version_related_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_related_items_locales\` (
  	\`link_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_version_related_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_version_related_items_locales_locale_parent_id_uni\` ON \`_topics_v_version_related_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_resources_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`resource_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_version_resources_items_order_idx\` ON \`_topics_v_version_resources_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_resources_items_parent_id_idx\` ON \`_topics_v_version_resources_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_resources_items_resource_idx\` ON \`_topics_v_version_resources_items\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_resources_items_locales\` (
  	\`annotation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_version_resources_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_version_resources_items_locales_locale_parent_id_u\` ON \`_topics_v_version_resources_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v\` (
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
  await db.run(sql`CREATE TABLE \`_topics_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_translation\` text,
  	\`version_intro\` text,
  	\`version_related_label\` text,
  	\`version_resources_label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_locales_locale_parent_id_unique\` ON \`_topics_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_rels\` (
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
  await db.run(sql`CREATE INDEX \`_topics_v_rels_order_idx\` ON \`_topics_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_parent_idx\` ON \`_topics_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_path_idx\` ON \`_topics_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_spotlights_id_idx\` ON \`_topics_v_rels\` (\`spotlights_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_cards_id_idx\` ON \`_topics_v_rels\` (\`cards_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_topics_id_idx\` ON \`_topics_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_articles_id_idx\` ON \`_topics_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_resources_id_idx\` ON \`_topics_v_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_practice_models_id_idx\` ON \`_topics_v_rels\` (\`practice_models_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`articles_path_idx\` ON \`articles\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_issue_issue_date_idx\` ON \`articles\` (\`issue_date\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`articles_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`translation\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_locales_locale_parent_id_unique\` ON \`articles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
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
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_organizations_id_idx\` ON \`articles_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_topics_id_idx\` ON \`articles_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_articles_id_idx\` ON \`articles_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_resources_id_idx\` ON \`articles_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_practice_models_id_idx\` ON \`articles_rels\` (\`practice_models_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
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
  await db.run(sql`CREATE TABLE \`_articles_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_translation\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_locales_locale_parent_id_unique\` ON \`_articles_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
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
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_organizations_id_idx\` ON \`_articles_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_topics_id_idx\` ON \`_articles_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_articles_id_idx\` ON \`_articles_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_resources_id_idx\` ON \`_articles_v_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_practice_models_id_idx\` ON \`_articles_v_rels\` (\`practice_models_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organization_id\` text,
  	\`name\` text,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_authors_order_idx\` ON \`resources_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_authors_parent_id_idx\` ON \`resources_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_authors_organization_idx\` ON \`resources_authors\` (\`organization_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_publishers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organization_id\` text,
  	\`name\` text,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_publishers_order_idx\` ON \`resources_publishers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_publishers_parent_id_idx\` ON \`resources_publishers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_publishers_organization_idx\` ON \`resources_publishers\` (\`organization_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_training_learning_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_training_learning_outcomes_order_idx\` ON \`resources_training_learning_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_training_learning_outcomes_parent_id_idx\` ON \`resources_training_learning_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_training_learning_outcomes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources_training_learning_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resources_training_learning_outcomes_locales_locale_parent_i\` ON \`resources_training_learning_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`resources_path_idx\` ON \`resources\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`resources_type_idx\` ON \`resources\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`resources_issued_idx\` ON \`resources\` (\`issued\`);`)
  await db.run(sql`CREATE INDEX \`resources_training_training_provider_idx\` ON \`resources\` (\`training_provider_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_training_training_led_by_idx\` ON \`resources\` (\`training_led_by_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_training_training_host_idx\` ON \`resources\` (\`training_host_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_updated_at_idx\` ON \`resources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`resources_created_at_idx\` ON \`resources\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`resources__status_idx\` ON \`resources\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`resources_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`translation\` text,
  	\`description\` text,
  	\`training_credits\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resources_locales_locale_parent_id_unique\` ON \`resources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`organization_id\` text,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_authors_order_idx\` ON \`_resources_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_authors_parent_id_idx\` ON \`_resources_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_authors_organization_idx\` ON \`_resources_v_version_authors\` (\`organization_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_publishers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`organization_id\` text,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_publishers_order_idx\` ON \`_resources_v_version_publishers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_publishers_parent_id_idx\` ON \`_resources_v_version_publishers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_publishers_organization_idx\` ON \`_resources_v_version_publishers\` (\`organization_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_training_learning_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_training_learning_outcomes_order_idx\` ON \`_resources_v_version_training_learning_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_training_learning_outcomes_parent_id_idx\` ON \`_resources_v_version_training_learning_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_training_learning_outcomes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v_version_training_learning_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_resources_v_version_training_learning_outcomes_locales_loca\` ON \`_resources_v_version_training_learning_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v\` (
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
  await db.run(sql`CREATE TABLE \`_resources_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_translation\` text,
  	\`version_description\` text,
  	\`version_training_credits\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_resources_v_locales_locale_parent_id_unique\` ON \`_resources_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practice_models_foundation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practice_models_foundation_order_idx\` ON \`practice_models_foundation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_foundation_parent_id_idx\` ON \`practice_models_foundation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practice_models_foundation_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practice_models_foundation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practice_models_foundation_locales_locale_parent_id_unique\` ON \`practice_models_foundation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practice_models\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`practice_models_path_idx\` ON \`practice_models\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_agency_idx\` ON \`practice_models\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_service_of_idx\` ON \`practice_models\` (\`service_of_id\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_edition_edition_from_idx\` ON \`practice_models\` (\`edition_from\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_edition_edition_to_idx\` ON \`practice_models\` (\`edition_to\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_updated_at_idx\` ON \`practice_models\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`practice_models_created_at_idx\` ON \`practice_models\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`practice_models__status_idx\` ON \`practice_models\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`practice_models_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`translation\` text,
  	\`tagline\` text,
  	\`overview\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practice_models_locales_locale_parent_id_unique\` ON \`practice_models_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practice_models_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practice_models_texts_order_parent\` ON \`practice_models_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practice_models_v_version_foundation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practice_models_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_foundation_order_idx\` ON \`_practice_models_v_version_foundation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practice_models_v_version_foundation_parent_id_idx\` ON \`_practice_models_v_version_foundation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practice_models_v_version_foundation_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practice_models_v_version_foundation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practice_models_v_version_foundation_locales_locale_parent_\` ON \`_practice_models_v_version_foundation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practice_models_v\` (
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
  await db.run(sql`CREATE TABLE \`_practice_models_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_translation\` text,
  	\`version_tagline\` text,
  	\`version_overview\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practice_models_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practice_models_v_locales_locale_parent_id_unique\` ON \`_practice_models_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practice_models_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practice_models_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practice_models_v_texts_order_parent\` ON \`_practice_models_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practice_model_elements\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`model_id\` text,
  	\`kind\` text,
  	\`parent_id\` text,
  	\`position\` numeric,
  	\`folded_label\` text,
  	\`key\` text,
  	\`provenance_origin\` text,
  	\`provenance_rights\` text,
  	\`provenance_licence\` text,
  	\`provenance_attribution\` text,
  	\`provenance_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`model_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practice_model_elements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`practice_model_elements_model_idx\` ON \`practice_model_elements\` (\`model_id\`);`)
  await db.run(sql`CREATE INDEX \`practice_model_elements_kind_idx\` ON \`practice_model_elements\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`practice_model_elements_parent_idx\` ON \`practice_model_elements\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`practice_model_elements_key_idx\` ON \`practice_model_elements\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`practice_model_elements_updated_at_idx\` ON \`practice_model_elements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`practice_model_elements_created_at_idx\` ON \`practice_model_elements\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`practice_model_elements__status_idx\` ON \`practice_model_elements\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`practice_model_elements_locales\` (
  	\`label\` text,
  	\`tagline\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practice_model_elements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practice_model_elements_locales_locale_parent_id_unique\` ON \`practice_model_elements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practice_model_elements_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practice_model_elements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practice_model_elements_texts_order_parent\` ON \`practice_model_elements_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practice_model_elements_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_model_id\` text,
  	\`version_kind\` text,
  	\`version_parent_id\` text,
  	\`version_position\` numeric,
  	\`version_folded_label\` text,
  	\`version_key\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practice_model_elements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_model_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`practice_model_elements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_parent_idx\` ON \`_practice_model_elements_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_version_version_model_idx\` ON \`_practice_model_elements_v\` (\`version_model_id\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_version_version_kind_idx\` ON \`_practice_model_elements_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_version_version_parent_idx\` ON \`_practice_model_elements_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_version_version_key_idx\` ON \`_practice_model_elements_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_version_version_updated_at_idx\` ON \`_practice_model_elements_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_version_version_created_at_idx\` ON \`_practice_model_elements_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_version_version__status_idx\` ON \`_practice_model_elements_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_created_at_idx\` ON \`_practice_model_elements_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_updated_at_idx\` ON \`_practice_model_elements_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_snapshot_idx\` ON \`_practice_model_elements_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_published_locale_idx\` ON \`_practice_model_elements_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_latest_idx\` ON \`_practice_model_elements_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_practice_model_elements_v_locales\` (
  	\`version_label\` text,
  	\`version_tagline\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practice_model_elements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practice_model_elements_v_locales_locale_parent_id_unique\` ON \`_practice_model_elements_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practice_model_elements_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practice_model_elements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practice_model_elements_v_texts_order_parent\` ON \`_practice_model_elements_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`element_mappings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from_model_id\` text,
  	\`from_element_id\` text,
  	\`relation\` text,
  	\`to_model_id\` text,
  	\`to_element_id\` text,
  	\`review_status\` text DEFAULT 'proposed',
  	\`key\` text,
  	\`provenance_origin\` text,
  	\`provenance_rights\` text,
  	\`provenance_licence\` text,
  	\`provenance_attribution\` text,
  	\`provenance_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`from_model_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`from_element_id\`) REFERENCES \`practice_model_elements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`to_model_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`to_element_id\`) REFERENCES \`practice_model_elements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`element_mappings_from_model_idx\` ON \`element_mappings\` (\`from_model_id\`);`)
  await db.run(sql`CREATE INDEX \`element_mappings_from_element_idx\` ON \`element_mappings\` (\`from_element_id\`);`)
  await db.run(sql`CREATE INDEX \`element_mappings_relation_idx\` ON \`element_mappings\` (\`relation\`);`)
  await db.run(sql`CREATE INDEX \`element_mappings_to_model_idx\` ON \`element_mappings\` (\`to_model_id\`);`)
  await db.run(sql`CREATE INDEX \`element_mappings_to_element_idx\` ON \`element_mappings\` (\`to_element_id\`);`)
  await db.run(sql`CREATE INDEX \`element_mappings_review_status_idx\` ON \`element_mappings\` (\`review_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`element_mappings_key_idx\` ON \`element_mappings\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`element_mappings_updated_at_idx\` ON \`element_mappings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`element_mappings_created_at_idx\` ON \`element_mappings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`element_mappings__status_idx\` ON \`element_mappings\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`element_mappings_locales\` (
  	\`rationale\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`element_mappings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`element_mappings_locales_locale_parent_id_unique\` ON \`element_mappings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_element_mappings_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_from_model_id\` text,
  	\`version_from_element_id\` text,
  	\`version_relation\` text,
  	\`version_to_model_id\` text,
  	\`version_to_element_id\` text,
  	\`version_review_status\` text DEFAULT 'proposed',
  	\`version_key\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`element_mappings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_from_model_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_from_element_id\`) REFERENCES \`practice_model_elements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_to_model_id\`) REFERENCES \`practice_models\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_to_element_id\`) REFERENCES \`practice_model_elements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_parent_idx\` ON \`_element_mappings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_version_version_from_model_idx\` ON \`_element_mappings_v\` (\`version_from_model_id\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_version_version_from_element_idx\` ON \`_element_mappings_v\` (\`version_from_element_id\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_version_version_relation_idx\` ON \`_element_mappings_v\` (\`version_relation\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_version_version_to_model_idx\` ON \`_element_mappings_v\` (\`version_to_model_id\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_version_version_to_element_idx\` ON \`_element_mappings_v\` (\`version_to_element_id\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_version_version_review_status_idx\` ON \`_element_mappings_v\` (\`version_review_status\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_version_version_key_idx\` ON \`_element_mappings_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_version_version_updated_at_idx\` ON \`_element_mappings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_version_version_created_at_idx\` ON \`_element_mappings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_version_version__status_idx\` ON \`_element_mappings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_created_at_idx\` ON \`_element_mappings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_updated_at_idx\` ON \`_element_mappings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_snapshot_idx\` ON \`_element_mappings_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_published_locale_idx\` ON \`_element_mappings_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_element_mappings_v_latest_idx\` ON \`_element_mappings_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_element_mappings_v_locales\` (
  	\`version_rationale\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_element_mappings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_element_mappings_v_locales_locale_parent_id_unique\` ON \`_element_mappings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cards\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`external_url\` text,
  	\`provenance_origin\` text,
  	\`provenance_rights\` text,
  	\`provenance_licence\` text,
  	\`provenance_attribution\` text,
  	\`provenance_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`cards_image_idx\` ON \`cards\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`cards_updated_at_idx\` ON \`cards\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cards_created_at_idx\` ON \`cards\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`cards__status_idx\` ON \`cards\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`cards_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`button_label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cards_locales_locale_parent_id_unique\` ON \`cards_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cards_rels\` (
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
  await db.run(sql`CREATE INDEX \`cards_rels_order_idx\` ON \`cards_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cards_rels_parent_idx\` ON \`cards_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cards_rels_path_idx\` ON \`cards_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`cards_rels_topics_id_idx\` ON \`cards_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`cards_rels_articles_id_idx\` ON \`cards_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`cards_rels_resources_id_idx\` ON \`cards_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`cards_rels_practice_models_id_idx\` ON \`cards_rels\` (\`practice_models_id\`);`)
  await db.run(sql`CREATE TABLE \`_cards_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_image_id\` text,
  	\`version_external_url\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cards\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_cards_v_parent_idx\` ON \`_cards_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_version_version_image_idx\` ON \`_cards_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_version_version_updated_at_idx\` ON \`_cards_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_version_version_created_at_idx\` ON \`_cards_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_version_version__status_idx\` ON \`_cards_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_created_at_idx\` ON \`_cards_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_updated_at_idx\` ON \`_cards_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_snapshot_idx\` ON \`_cards_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_published_locale_idx\` ON \`_cards_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_latest_idx\` ON \`_cards_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_cards_v_locales\` (
  	\`version_title\` text,
  	\`version_body\` text,
  	\`version_button_label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_cards_v_locales_locale_parent_id_unique\` ON \`_cards_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cards_v_rels\` (
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
  await db.run(sql`CREATE INDEX \`_cards_v_rels_order_idx\` ON \`_cards_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_rels_parent_idx\` ON \`_cards_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_rels_path_idx\` ON \`_cards_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_rels_topics_id_idx\` ON \`_cards_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_rels_articles_id_idx\` ON \`_cards_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_rels_resources_id_idx\` ON \`_cards_v_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_cards_v_rels_practice_models_id_idx\` ON \`_cards_v_rels\` (\`practice_models_id\`);`)
  await db.run(sql`CREATE TABLE \`spotlights\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organization_id\` text,
  	\`external_url\` text,
  	\`starts\` text,
  	\`ends\` text,
  	\`provenance_origin\` text,
  	\`provenance_rights\` text,
  	\`provenance_licence\` text,
  	\`provenance_attribution\` text,
  	\`provenance_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`spotlights_organization_idx\` ON \`spotlights\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_starts_idx\` ON \`spotlights\` (\`starts\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_ends_idx\` ON \`spotlights\` (\`ends\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_updated_at_idx\` ON \`spotlights\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_created_at_idx\` ON \`spotlights\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`spotlights__status_idx\` ON \`spotlights\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`spotlights_locales\` (
  	\`link_text\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`spotlights_locales_locale_parent_id_unique\` ON \`spotlights_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`spotlights_rels\` (
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
  await db.run(sql`CREATE INDEX \`spotlights_rels_order_idx\` ON \`spotlights_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_rels_parent_idx\` ON \`spotlights_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_rels_path_idx\` ON \`spotlights_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_rels_topics_id_idx\` ON \`spotlights_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_rels_articles_id_idx\` ON \`spotlights_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_rels_resources_id_idx\` ON \`spotlights_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`spotlights_rels_practice_models_id_idx\` ON \`spotlights_rels\` (\`practice_models_id\`);`)
  await db.run(sql`CREATE TABLE \`_spotlights_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_organization_id\` text,
  	\`version_external_url\` text,
  	\`version_starts\` text,
  	\`version_ends\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`spotlights\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_spotlights_v_parent_idx\` ON \`_spotlights_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_version_version_organization_idx\` ON \`_spotlights_v\` (\`version_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_version_version_starts_idx\` ON \`_spotlights_v\` (\`version_starts\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_version_version_ends_idx\` ON \`_spotlights_v\` (\`version_ends\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_version_version_updated_at_idx\` ON \`_spotlights_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_version_version_created_at_idx\` ON \`_spotlights_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_version_version__status_idx\` ON \`_spotlights_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_created_at_idx\` ON \`_spotlights_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_updated_at_idx\` ON \`_spotlights_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_snapshot_idx\` ON \`_spotlights_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_published_locale_idx\` ON \`_spotlights_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_latest_idx\` ON \`_spotlights_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_spotlights_v_locales\` (
  	\`version_link_text\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_spotlights_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_spotlights_v_locales_locale_parent_id_unique\` ON \`_spotlights_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_spotlights_v_rels\` (
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
  await db.run(sql`CREATE INDEX \`_spotlights_v_rels_order_idx\` ON \`_spotlights_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_rels_parent_idx\` ON \`_spotlights_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_rels_path_idx\` ON \`_spotlights_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_rels_topics_id_idx\` ON \`_spotlights_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_rels_articles_id_idx\` ON \`_spotlights_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_rels_resources_id_idx\` ON \`_spotlights_v_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_spotlights_v_rels_practice_models_id_idx\` ON \`_spotlights_v_rels\` (\`practice_models_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations\` (
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
  await db.run(sql`CREATE INDEX \`organizations_parent_idx\` ON \`organizations\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_updated_at_idx\` ON \`organizations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_created_at_idx\` ON \`organizations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations__status_idx\` ON \`organizations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v\` (
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
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`decorative\` integer DEFAULT false,
  	\`credit\` text,
  	\`licence\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_wide_url\` text,
  	\`sizes_wide_width\` numeric,
  	\`sizes_wide_height\` numeric,
  	\`sizes_wide_mime_type\` text,
  	\`sizes_wide_filesize\` numeric,
  	\`sizes_wide_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media__status_idx\` ON \`media\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_sizes_wide_filename_idx\` ON \`media\` (\`sizes_wide_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_media_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_decorative\` integer DEFAULT false,
  	\`version_credit\` text,
  	\`version_licence\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`version_focal_x\` numeric,
  	\`version_focal_y\` numeric,
  	\`version_sizes_card_url\` text,
  	\`version_sizes_card_width\` numeric,
  	\`version_sizes_card_height\` numeric,
  	\`version_sizes_card_mime_type\` text,
  	\`version_sizes_card_filesize\` numeric,
  	\`version_sizes_card_filename\` text,
  	\`version_sizes_wide_url\` text,
  	\`version_sizes_wide_width\` numeric,
  	\`version_sizes_wide_height\` numeric,
  	\`version_sizes_wide_mime_type\` text,
  	\`version_sizes_wide_filesize\` numeric,
  	\`version_sizes_wide_filename\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_media_v_parent_idx\` ON \`_media_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_updated_at_idx\` ON \`_media_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_created_at_idx\` ON \`_media_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version__status_idx\` ON \`_media_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_filename_idx\` ON \`_media_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_card_version_sizes_card_filename_idx\` ON \`_media_v\` (\`version_sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_wide_version_sizes_wide_filename_idx\` ON \`_media_v\` (\`version_sizes_wide_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_created_at_idx\` ON \`_media_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_updated_at_idx\` ON \`_media_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_snapshot_idx\` ON \`_media_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_published_locale_idx\` ON \`_media_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_latest_idx\` ON \`_media_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_media_v_locales\` (
  	\`version_alt\` text,
  	\`version_caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_media_v_locales_locale_parent_id_unique\` ON \`_media_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`topics_related_items\`;`)
  await db.run(sql`DROP TABLE \`topics_related_items_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_resources_items\`;`)
  await db.run(sql`DROP TABLE \`topics_resources_items_locales\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_rels\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_related_items\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_related_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_resources_items\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_resources_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_rels\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`resources_authors\`;`)
  await db.run(sql`DROP TABLE \`resources_publishers\`;`)
  await db.run(sql`DROP TABLE \`resources_training_learning_outcomes\`;`)
  await db.run(sql`DROP TABLE \`resources_training_learning_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`resources\`;`)
  await db.run(sql`DROP TABLE \`resources_locales\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_publishers\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_training_learning_outcomes\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_training_learning_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`_resources_v\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_locales\`;`)
  await db.run(sql`DROP TABLE \`practice_models_foundation\`;`)
  await db.run(sql`DROP TABLE \`practice_models_foundation_locales\`;`)
  await db.run(sql`DROP TABLE \`practice_models\`;`)
  await db.run(sql`DROP TABLE \`practice_models_locales\`;`)
  await db.run(sql`DROP TABLE \`practice_models_texts\`;`)
  await db.run(sql`DROP TABLE \`_practice_models_v_version_foundation\`;`)
  await db.run(sql`DROP TABLE \`_practice_models_v_version_foundation_locales\`;`)
  await db.run(sql`DROP TABLE \`_practice_models_v\`;`)
  await db.run(sql`DROP TABLE \`_practice_models_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_practice_models_v_texts\`;`)
  await db.run(sql`DROP TABLE \`practice_model_elements\`;`)
  await db.run(sql`DROP TABLE \`practice_model_elements_locales\`;`)
  await db.run(sql`DROP TABLE \`practice_model_elements_texts\`;`)
  await db.run(sql`DROP TABLE \`_practice_model_elements_v\`;`)
  await db.run(sql`DROP TABLE \`_practice_model_elements_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_practice_model_elements_v_texts\`;`)
  await db.run(sql`DROP TABLE \`element_mappings\`;`)
  await db.run(sql`DROP TABLE \`element_mappings_locales\`;`)
  await db.run(sql`DROP TABLE \`_element_mappings_v\`;`)
  await db.run(sql`DROP TABLE \`_element_mappings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`cards\`;`)
  await db.run(sql`DROP TABLE \`cards_locales\`;`)
  await db.run(sql`DROP TABLE \`cards_rels\`;`)
  await db.run(sql`DROP TABLE \`_cards_v\`;`)
  await db.run(sql`DROP TABLE \`_cards_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_cards_v_rels\`;`)
  await db.run(sql`DROP TABLE \`spotlights\`;`)
  await db.run(sql`DROP TABLE \`spotlights_locales\`;`)
  await db.run(sql`DROP TABLE \`spotlights_rels\`;`)
  await db.run(sql`DROP TABLE \`_spotlights_v\`;`)
  await db.run(sql`DROP TABLE \`_spotlights_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_spotlights_v_rels\`;`)
  await db.run(sql`DROP TABLE \`organizations\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`_media_v\`;`)
  await db.run(sql`DROP TABLE \`_media_v_locales\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}

import * as migration_20261122_211846_initial from './20261122_211846_initial.ts';
import * as migration_20261125_074007_content_model from './20261125_074007_content_model.ts';
import * as migration_20261130_080304_translations from './20261130_080304_translations.ts';
import * as migration_20261130_123002_draft_keys from './20261130_123002_draft_keys.ts';

export const migrations = [
  {
    ...migration_20261122_211846_initial,
    name: '20261122_211846_initial',
  },
  {
    ...migration_20261125_074007_content_model,
    name: '20261125_074007_content_model',
  },
  {
    ...migration_20261130_080304_translations,
    name: '20261130_080304_translations',
  },
  {
    ...migration_20261130_123002_draft_keys,
    name: '20261130_123002_draft_keys'
  },
];

import * as migration_20261122_211846_initial from './20261122_211846_initial.ts';

export const migrations = [
  {
    ...migration_20261122_211846_initial,
    name: '20261122_211846_initial'
  },
];

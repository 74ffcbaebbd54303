import * as migration_20261122_211846_initial from './20261122_211846_initial.ts';

export const migrations = [
  {
    up: migration_20261122_211846_initial.up,
    down: migration_20261122_211846_initial.down,
    name: '20261122_211846_initial'
  },
];

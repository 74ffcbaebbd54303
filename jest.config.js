/**
 * The same integration, contract and long files run once for each database; what is about one of them
 * alone is in a folder of its name, such as `tests/long/sqlite`.
 */
const databases = ['sqlite', 'mongodb']

const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  runtime: '<rootDir>/tests/support/nativePackages.js',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.tsx?$': ['@swc/jest', swcOptions()],
  },
  modulePathIgnorePatterns: [
    '<rootDir>/.next/',
    '<rootDir>/tests/bench/baseline/.next/',
    '<rootDir>/data/',
  ],
  restoreMocks: true,
}

const aroundRuns = {
  sqlite: {
    globalSetup: '<rootDir>/tests/support/makeRunFolder.js',
    globalTeardown: '<rootDir>/tests/support/removeRunFolder.js',
  },
  mongodb: {
    globalSetup: '<rootDir>/tests/support/beginOnMongodb.js',
    globalTeardown: '<rootDir>/tests/support/endOnMongodb.js',
  },
}

export default {
  maxWorkers: 2,
  // A worker keeps what its files loaded; over this it is begun anew.
  workerIdleMemoryLimit: '1500MB',
  // For all projects: Jest does not heed a time-out that stands in one.
  testTimeout: 240_000,
  reporters: ['default', '<rootDir>/tests/support/countByDatabase.js'],
  projects: [
    { ...base, ...folder('unit') },
    // What only a file of SQLite can do: locks from outside, commits that fail.
    { ...base, ...on('sqlite', 'sqlite'), displayName: 'sqlite' },
    ...databases.flatMap((database) =>
      ['integration', 'contract', 'long'].map((kind) => ({ ...base, ...on(database, kind) })),
    ),
    { ...base, ...folder('e2e') },
  ],
}

function folder(kind) {
  return { displayName: kind, testMatch: [`<rootDir>/tests/${kind}/**/*.test.ts`] }
}

function on(database, kind) {
  return {
    ...folder(kind),
    testPathIgnorePatterns: ['/node_modules/', ...foldersOfOthers(database, kind)],
    displayName: `${kind} on ${database}`,
    globals: { testDatabase: database },
    setupFilesAfterEnv: ['<rootDir>/tests/support/setupEachFile.ts'],
    ...aroundRuns[database],
  }
}

function foldersOfOthers(database, kind) {
  return databases
    .filter((other) => other !== database)
    .map((other) => `<rootDir>/tests/${kind}/${other}/`)
}

function swcOptions() {
  return {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  }
}

const ON_BOTH_DATABASES = ['integration', 'contract', 'long']
const KINDS = ['unit', 'sqlite', ...ON_BOTH_DATABASES, 'e2e']
const BY_DEFAULT = ['unit', 'sqlite', 'integration', 'contract']
const BOTH = ['sqlite', 'mongodb']

/**
 * Splits `npm test`'s words into the kinds of test they ask for, the databases that these run on, and the words meant
 * for Jest. A first word that names no kind is Jest's too, as a pattern: what is named runs on both databases.
 */
export function readWords(words) {
  const [first, ...others] = words
  // MongoDB takes the longer part of all tests, and has a command of its own.
  if (first === undefined) return { kinds: BY_DEFAULT, databases: ['sqlite'], jestArgs: [] }
  if (first === 'mongodb')
    return { kinds: ['integration', 'contract'], databases: ['mongodb'], jestArgs: others }
  if (KINDS.includes(first)) return { kinds: [first], databases: BOTH, jestArgs: others }
  return { kinds: BY_DEFAULT, databases: BOTH, jestArgs: words }
}

/** The names of Jest's projects for these kinds, as jest.config.js displays them. */
export function projectsFor({ kinds, databases }) {
  return kinds.flatMap((kind) =>
    usesDatabases([kind]) ? databases.map((database) => `${kind} on ${database}`) : [kind],
  )
}

/** Whether any of these kinds is run once for each database. */
export function usesDatabases(kinds) {
  return kinds.some((kind) => ON_BOTH_DATABASES.includes(kind))
}

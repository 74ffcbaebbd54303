const ON_BOTH_DATABASES = ['integration', 'contract', 'long']
const KINDS = ['unit', 'sqlite', ...ON_BOTH_DATABASES, 'e2e']
const BY_DEFAULT = ['unit', 'sqlite', 'integration', 'contract']

/**
 * Splits `npm test`'s words into the kinds of test they ask for and the words meant for Jest.
 * A first word that names no kind is Jest's too, as a pattern.
 */
export function readWords(words) {
  // Long tests measure how long a server does not answer, and a second one beside them would be measured too.
  if (words[0] === 'long') return { kinds: ['long'], jestArgs: ['--runInBand', ...words.slice(1)] }
  if (KINDS.includes(words[0])) return { kinds: [words[0]], jestArgs: words.slice(1) }
  return { kinds: BY_DEFAULT, jestArgs: words }
}

/** The names of Jest's projects for these kinds, as jest.config.js displays them. */
export function projectsFor({ kinds, hasMongod }) {
  const databases = hasMongod ? ['sqlite', 'mongodb'] : ['sqlite']
  return kinds.flatMap((kind) =>
    usesDatabases([kind]) ? databases.map((database) => `${kind} on ${database}`) : [kind],
  )
}

/** Whether any of these kinds is run once for each database. */
export function usesDatabases(kinds) {
  return kinds.some((kind) => ON_BOTH_DATABASES.includes(kind))
}

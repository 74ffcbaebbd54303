type Rule = { setting: string; isSafe: (value: string) => boolean; problem: string }

/** Without a replica set there are no transactions; weaker settings would acknowledge what can be lost. */
const rules: Rule[] = [
  {
    setting: 'replicaset',
    isSafe: (value) => value !== '',
    problem: 'must name the replica set: ?replicaSet=<its name>',
  },
  { setting: 'w', isSafe: oneOf('', 'majority'), problem: 'must not set w to less than majority' },
  { setting: 'journal', isSafe: oneOf('', 'true'), problem: 'must not turn the journal off' },
  {
    setting: 'readpreference',
    isSafe: oneOf('', 'primary'),
    problem: 'must read from the primary',
  },
  {
    setting: 'retrywrites',
    isSafe: oneOf('', 'true'),
    problem: 'must not turn retryWrites off',
  },
]

/** What in a MongoDB address would let acknowledged changes be lost, each as the end of a sentence. */
export function problemsOfMongodbUrl(url: string): string[] {
  const given = [...new URLSearchParams(url.split('?')[1])]
  const settings = new Map(given.map(([name, value]) => [name.toLowerCase(), value]))
  return (
    rules
      // With +srv the set's name comes by DNS.
      .filter(({ setting }) => setting !== 'replicaset' || !url.startsWith('mongodb+srv:'))
      .filter(({ setting, isSafe }) => !isSafe(settings.get(setting) ?? ''))
      .map(({ problem }) => problem)
  )
}

function oneOf(...values: string[]): (value: string) => boolean {
  return (value) => values.includes(value)
}

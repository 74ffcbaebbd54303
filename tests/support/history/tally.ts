import type { History } from './write.ts'

export type Tally = {
  acknowledged: number
  /** By the code of the error. */
  refused: Record<string, number>
  unknown: number
  cut: number
  /** By HTTP status; GraphQL refuses with 200 too. */
  statuses: Record<number, number>
  longestUnavailabilityMs: number
  longestLivezMs: number
}

/** How many writes went how. */
export function tally(history: History): Tally {
  const outcomes = history.writes.map(({ outcome }) => outcome)
  const count = (kind: string) => outcomes.filter((outcome) => outcome.kind === kind).length
  return {
    acknowledged: count('acknowledged'),
    refused: counted(outcomes.flatMap((one) => (one.kind === 'refused' ? [one.code] : []))),
    unknown: count('unknown'),
    cut: count('cut'),
    statuses: counted(outcomes.flatMap((one) => (one.kind === 'cut' ? [] : [one.status]))),
    longestUnavailabilityMs: history.longestUnavailabilityMs,
    longestLivezMs: history.longestLivezMs,
  }
}

function counted(values: (string | number)[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

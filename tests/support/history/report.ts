import type { Checked } from './checkHistory.ts'

/** Prints one line about a run, to be quoted as it is. */
export function report(title: string, checked: Checked): void {
  process.stdout.write(`${reportLine(title, checked)}\n`)
}

export function reportLine(title: string, checked: Checked): string {
  const { acknowledged, refused, unknown, cut, lost, torn, duplicated, kept } = checked
  const parts = [
    `acknowledged ${acknowledged}`,
    `refused ${sum(refused)}${inBrackets(refused)}`,
    `unknown ${unknown}`,
    `cut ${cut}`,
    `lost ${lost.length}`,
    `torn ${torn.length}`,
    `duplicated ${duplicated.length}`,
    ...(kept.length > 0 ? [`refused and yet stored ${kept.length}`] : []),
    `longest unavailability ${checked.longestUnavailabilityMs} ms`,
    `slowest /livez ${checked.longestLivezMs} ms`,
  ]
  return `${title}: ${parts.join(', ')}`
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}

function inBrackets(counts: Record<string, number>): string {
  const said = Object.entries(counts).map(([code, count]) => `${code} ${count}`)
  return said.length > 0 ? ` (${said.join(', ')})` : ''
}

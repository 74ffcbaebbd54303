import { expect } from '@jest/globals'
import { checkHistory, type Checked } from './history/checkHistory.ts'
import { report } from './history/report.ts'
import type { History } from './history/write.ts'
import { login } from './runServer.ts'

type Where = { origin: string; file?: string }

/** What a client may be told besides a success: of these it knows whether to try again. */
const honest = [
  'DATABASE_BUSY',
  'DATABASE_NOT_WRITABLE',
  'DATABASE_UNAVAILABLE',
  'OUTCOME_UNKNOWN',
  'VALUE_NOT_UNIQUE',
]

/** Checks what is stored against what was written under a fault, and what clients were told meanwhile. */
export async function expectUnharmed(
  title: string,
  history: History,
  where: Where,
): Promise<Checked> {
  const checked = await checkHistory(history, { login, ...where })
  report(`${title}: slowest answer ${slowest(history)} ms`, checked)
  const { lost, torn, duplicated, kept, cut } = checked
  expect({ lost, torn, duplicated, kept, cut }).toEqual({
    ...{ lost: [], torn: [], duplicated: [], kept: [], cut: 0 },
  })
  expect(codesBeside(history)).toEqual([])
  expect(
    Object.keys(checked.statuses).filter((status) => !/^(200|201|409|503)$/.test(status)),
  ).toEqual([])
  return checked
}

function slowest({ writes }: History): number {
  return Math.round(Math.max(...writes.map(({ startedAt, endedAt }) => endedAt - startedAt)))
}

function codesBeside({ writes }: History): string[] {
  const codes = writes.flatMap(({ outcome }) => ('code' in outcome ? [outcome.code] : []))
  return [...new Set(codes)].filter((code) => !honest.includes(code))
}

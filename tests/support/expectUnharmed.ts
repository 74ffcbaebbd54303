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
  expect(dishonest(history)).toEqual([])
  expect(
    Object.keys(checked.statuses).filter((status) => !/^(200|201|409|503)$/.test(status)),
  ).toEqual([])
  return checked
}

function slowest({ writes }: History): number {
  return Math.round(Math.max(...writes.map(({ startedAt, endedAt }) => endedAt - startedAt)))
}

/** Each with what it was, since a server that is well again cannot be asked any more. */
function dishonest({ writes }: History): string[] {
  return writes.flatMap(({ outcome, action, collection, door, id, mark }) =>
    'code' in outcome && !honest.includes(outcome.code)
      ? [`${action} ${mark} of ${collection} ${id} at ${door}: ${outcome.code}`]
      : [],
  )
}

import { checkFile } from './checkFile.ts'
import { noteOf } from './content.ts'
import type { Finding } from './finding.ts'
import { judge } from './judge.ts'
import { publicProblems } from './publicProblems.ts'
import { readStored } from './readStored.ts'
import { staffHeaders, type Login } from './staff.ts'
import type { Stored } from './stored.ts'
import { tally, type Tally } from './tally.ts'
import type { History } from './write.ts'

export type Checked = Tally &
  Record<Finding['kind'], Finding[]> & {
    /** How many of the saves of which nobody was told took effect; the others are to be absent. */
    unansweredAndStored: number
  }

type Where = {
  origin: string
  login: Login
  file?: string
  /** Whether it is Kindred, with paths and events, and not Payload alone. */
  isOurs?: boolean
}

/**
 * Reads back everything that is stored and compares it with what was written, over a server that
 * runs; paths and events with what readers get. Where the SQLite `file` is named, SQL has its say as well.
 */
export async function checkHistory(
  history: History,
  { origin, login, file, isOurs = true }: Where,
): Promise<Checked> {
  const headers = await staffHeaders(origin, login)
  const stored = await readStored({ origin, headers })
  const findings = [
    ...judge(history, stored),
    ...(file ? await checkFile(file) : []),
    ...(isOurs ? await publicProblems({ origin, headers }) : []),
  ]
  const ofKind = (kind: Finding['kind']) => findings.filter((one) => one.kind === kind)
  return {
    ...tally(history),
    unansweredAndStored: unansweredAndStored(history, stored),
    lost: ofKind('lost'),
    torn: ofKind('torn'),
    duplicated: ofKind('duplicated'),
    kept: ofKind('kept'),
  }
}

function unansweredAndStored({ writes, scene }: History, { versions }: Stored): number {
  const notes = new Set(versions.map(({ content }) => content.note))
  return writes
    .filter(({ outcome }) => outcome.kind === 'cut' || outcome.kind === 'unknown')
    .filter(({ mark }) => notes.has(noteOf(mark, scene))).length
}

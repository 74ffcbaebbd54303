import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, runServer } from '../support/runServer.ts'
import { baselinePath, sameFieldsPath, wholePath } from './baseline/question.ts'
import { startBaseline } from './baselineServer.ts'
import { measure, median, type Measured } from './measure.ts'

export type FirstRead = {
  database: string
  baseline: Measured
  sameFields: Measured
  whole: Measured
  /** How many times as many answers a second: the median over the rounds. */
  ratio: number
  ratioOfWhole: number
  /** How many bytes the answer with the same fields has, as a part of the baseline's. */
  bytes: number
}

/** The topic page by Kindred and by Payload's own route, both without a cache, on one database with the demo content. */
export async function firstRead(database: string, url?: string): Promise<FirstRead> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kindred-bench-'))
  const port = await freePort()
  const variables = { KINDRED_DEMO: 'on', ...(url ? { DATABASE_URL: url } : {}) }
  const kindred = await runServer({ dataDir, port, variables })
  const stock = await startBaseline(url ?? `file:${join(dataDir, 'kindred.db')}`)
  try {
    const [baseline, sameFields, whole] = await measure([
      { name: 'Payload on Next', url: stock.origin + baselinePath },
      { name: 'Kindred, the same fields', url: kindred.origin + sameFieldsPath },
      { name: 'Kindred, the whole page', url: kindred.origin + wholePath },
    ])
    if (!baseline || !sameFields || !whole) throw new Error('Not all were measured.')
    return {
      ...{ database, baseline, sameFields, whole },
      ratio: ratioOf(sameFields, baseline),
      ratioOfWhole: ratioOf(whole, baseline),
      bytes: sameFields.bytes / baseline.bytes,
    }
  } finally {
    await Promise.all([kindred.stop(), stock.stop()])
    await rm(dataDir, { recursive: true, force: true })
  }
}

function ratioOf(one: Measured, other: Measured): number {
  return median(one.rates.map((rate, round) => rate / (other.rates[round] ?? Number.NaN)))
}

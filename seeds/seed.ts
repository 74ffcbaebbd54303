import { resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import { idPattern } from '#rules/idPattern.ts'
import { inOrder } from './pipeline/inOrder.ts'
import { inTurn } from './pipeline/inTurn.ts'
import { map, type MappedDocument } from './pipeline/map.ts'
import { read } from './pipeline/read.ts'
import { SeedInvalid, type SeedFile } from './pipeline/seedFile.ts'
import { seedId } from './pipeline/seedId.ts'
import { write, type Outcome } from './pipeline/write.ts'

export type SeedReport = Record<Outcome, number> & { keptKeys: string[] }

type Options = { force: boolean; folder?: string }

/**
 * Loads the content files: all are read and checked before the first is written. Running it again
 * changes nothing. Throws `SeedInvalid` with every problem of every file.
 */
export async function seed(
  payload: Payload,
  { force, folder = resolve('seeds/content') }: Options,
): Promise<SeedReport> {
  const files = await read(folder)
  const problems: string[] = []
  const idFor = referencesIn(files)
  const documents = files
    .map((file) => map(file, { config: payload.config, idFor, problems }))
    .filter((document): document is MappedDocument => document !== null)
  if (problems.length > 0) throw new SeedInvalid([...new Set(problems)])

  const report: SeedReport = { created: 0, unchanged: 0, kept: 0, overwritten: 0, keptKeys: [] }
  for (const document of inOrder(inTurn(documents))) {
    const outcome = await write({ document, payload, force })
    report[outcome] += 1
    if (outcome === 'kept') report.keptKeys.push(document.key)
    // SQLite resolves in microtasks only; without this a long load starves timers and sockets.
    await setImmediate()
  }
  return report
}

/** A reference is the key of a file, the path of a document in a file, or an id. */
function referencesIn(files: SeedFile[]): (reference: string) => string | null {
  const ids = new Map<string, string>()
  for (const { key, fields } of files) {
    ids.set(key, seedId(key))
    if (typeof fields['path'] === 'string') ids.set(fields['path'], seedId(key))
  }
  return (reference) => ids.get(reference) ?? (idPattern.test(reference) ? reference : null)
}

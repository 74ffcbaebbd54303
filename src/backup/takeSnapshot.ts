import { rm } from 'node:fs/promises'
import { sealFile, type Content } from './copyDurably.ts'
import { inspectDatabase, type Inspected } from './inspectDatabase.ts'
import { withDatabase } from './withDatabase.ts'

export type Snapshot = Content & Inspected

type Wanted = { from: string; to: string; patienceMs: number }

/** Writes a database as it is at one moment to a new file, while others write on, and checks that file. */
export async function takeSnapshot({ from, to, patienceMs }: Wanted): Promise<Snapshot> {
  await rm(to, { force: true })
  await withDatabase({ file: from, patienceMs }, (client) =>
    client.execute({ sql: 'VACUUM INTO ?', args: [to] }),
  )
  const inspected = await inspectDatabase(to)
  return { ...inspected, ...(await sealFile(to)) }
}

import { join, resolve } from 'node:path'
import { BackupProblem } from './backupProblem.ts'
import type { Content } from './copyDurably.ts'
import type { NamedFile } from './inspectDatabase.ts'
import { databaseFile, mediaFolder } from './manifest.ts'
import { MediaCopy } from './mediaCopy.ts'
import { takeSnapshot, type Snapshot } from './takeSnapshot.ts'

const snapshotsAtMost = 5
const tooBusy = 'Pictures were replaced all the while; back up when fewer people work.'

type Wanted = { dataDir: string; partial: string; patienceMs: number; pause: () => Promise<void> }

export type Parts = {
  snapshot: Snapshot
  media: ReadonlyMap<string, Content>
  /** Named by the snapshot and not there, however often it was tried. */
  missing: string[]
  /** There, but not of the size that the snapshot says. */
  differing: string[]
}

/**
 * A snapshot and the pictures that belong to it. An upload writes its files before its row is committed:
 * files that were copied before the snapshot and have not changed after it are those that its rows mean.
 */
export async function collectParts(wanted: Wanted): Promise<Parts> {
  const { dataDir, partial, patienceMs, pause } = wanted
  const media = new MediaCopy({
    from: resolve(dataDir, mediaFolder),
    to: join(partial, mediaFolder),
  })
  await media.update()
  for (let taken = 1; ; taken++) {
    const from = resolve(dataDir, databaseFile)
    const snapshot = await takeSnapshot({ from, to: join(partial, databaseFile), patienceMs })
    const changed = await media.update()
    const compared = compare(snapshot.files, media.files)
    const isMoving = snapshot.files.some(({ name }) => changed.has(name))
    if (!isMoving && (!hasProblem(compared) || taken >= snapshotsAtMost)) {
      return { snapshot, media: media.files, ...compared }
    }
    if (taken >= snapshotsAtMost) throw new BackupProblem(tooBusy)
    await pause()
  }
}

type Compared = Pick<Parts, 'missing' | 'differing'>

function compare(named: NamedFile[], copied: ReadonlyMap<string, Content>): Compared {
  const missing = named.filter(({ name }) => !copied.has(name))
  const differing = named.filter(({ name, bytes }) => {
    const copy = copied.get(name)
    return copy !== undefined && bytes !== null && copy.bytes !== bytes
  })
  return { missing: namesOf(missing), differing: namesOf(differing) }
}

function hasProblem({ missing, differing }: Compared): boolean {
  return missing.length + differing.length > 0
}

function namesOf(files: NamedFile[]): string[] {
  return [...new Set(files.map(({ name }) => name))].sort()
}

import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readyFolder } from '#database/openRestore.ts'
import { BackupProblem } from './backupProblem.ts'
import { flush } from '#database/flush.ts'
import { databaseFile, mediaFolder, readManifest, type Manifest } from './manifest.ts'
import { timeName } from './timeName.ts'

/** What belongs together, and the order in which it is swapped in: the database last. */
const parts = [
  { item: mediaFolder, old: [mediaFolder] },
  // A log of the old database must never lie beside the new one: SQLite would take it for its own.
  {
    item: databaseFile,
    old: ['-journal', '-shm', '-wal', '.mark', ''].map((end) => databaseFile + end),
  },
]

type Finished = { manifest: Manifest; movedTo: string | null }

/** Swaps the waiting copy in, also when that was broken off anywhere on the way. The lock is the caller's to hold. */
export async function finishRestore({
  dataDir,
  now,
}: {
  dataDir: string
  now: Date
}): Promise<Finished> {
  const ready = readyFolder(dataDir)
  const aside = join(ready, 'replaced')
  const manifest = await readManifest(ready)
  await mkdir(aside, { recursive: true, mode: 0o700 })
  for (const part of parts) await swap({ ...part, dataDir, ready, aside })
  const movedTo = await keepAside({ aside, dataDir, now })
  // Its name goes at once, its files one by one: a restore that is killed here is over.
  const done = join(dataDir, 'restore.done')
  await rm(done, { recursive: true, force: true })
  await rename(ready, done)
  await flush(dataDir)
  await rm(done, { recursive: true })
  return { manifest, movedTo }
}

type Swap = { item: string; old: string[]; dataDir: string; ready: string; aside: string }

async function swap({ item, old, dataDir, ready, aside }: Swap): Promise<void> {
  if (!existsSync(join(ready, item))) return
  for (const name of old) {
    await moveAside(join(dataDir, name), join(aside, name))
  }
  await flush(aside)
  await rename(join(ready, item), join(dataDir, item))
  await flush(dataDir)
}

async function moveAside(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return
  if (existsSync(to)) {
    throw new BackupProblem(
      `${from} and ${to} are both there; move away the one that is not needed.`,
    )
  }
  await rename(from, to)
}

type Aside = { aside: string; dataDir: string; now: Date }

async function keepAside({ aside, dataDir, now }: Aside): Promise<string | null> {
  if ((await readdir(aside)).length === 0) return null
  const movedTo = join(dataDir, `replaced-${timeName(now)}`)
  await rename(aside, movedTo)
  return movedTo
}

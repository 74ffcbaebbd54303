import { existsSync } from 'node:fs'
import { lstat, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { holdFile } from '#database/holdFile.ts'
import { isRestoreOpen, readyFolder } from '#database/openRestore.ts'
import { BackupProblem } from './backupProblem.ts'
import { flush } from '#database/flush.ts'
import { finishRestore } from './finishRestore.ts'
import { databaseFile, mediaFolder, readManifest, type Manifest } from './manifest.ts'
import { stageBackup } from './stageBackup.ts'

type Wanted = {
  /** The folder of one backup. */
  backup: string
  dataDir: string
  now: Date
  /** Moves aside what is there; without it, finding something is a problem. */
  replace: boolean
  /** The migrations that this version of Kindred has. */
  knownMigrations: string[]
}

export type Restored = {
  /** Of the backup that is there now. */
  manifest: Manifest
  /** Where the content went that was there before. */
  movedTo: string | null
  /** An earlier restore was broken off; it was finished, and this one not begun. */
  isEarlier: boolean
}

/**
 * Puts a backup into the data folder: copied beside it and checked there, then swapped in by renaming.
 * Throws `BackupProblem` or `FileInUse` with everything left as it was, or what the disk says.
 */
export async function restoreBackup(wanted: Wanted): Promise<Restored> {
  const dataDir = resolve(wanted.dataDir)
  const backup = resolve(wanted.backup)
  // Read first: a wrong path must not leave a data folder behind.
  const manifest = isRestoreOpen(dataDir) ? null : await readManifest(backup)
  await mkdir(dataDir, { recursive: true })
  const letGo = await holdFile(join(dataDir, databaseFile))
  try {
    if (!manifest)
      return { ...(await finishRestore({ dataDir, now: wanted.now })), isEarlier: true }
    if (!wanted.replace) await demandEmpty(dataDir)
    await demandOneFileSystem(dataDir)
    await stage({ ...wanted, dataDir, backup, manifest })
    return { ...(await finishRestore({ dataDir, now: wanted.now })), isEarlier: false }
  } finally {
    letGo()
  }
}

async function demandEmpty(dataDir: string): Promise<void> {
  const media = join(dataDir, mediaFolder)
  const hasPictures = existsSync(media) && (await readdir(media)).length > 0
  const hasDatabase = ['', '-wal'].some((end) => existsSync(join(dataDir, databaseFile + end)))
  if (!hasDatabase && !hasPictures) return
  throw new BackupProblem(
    `${dataDir} holds ${hasDatabase ? 'a database' : 'pictures'} already; add --replace to move what is there aside.`,
  )
}

/** Renaming is all that a restore does once it has begun to swap, and it reaches no further. */
async function demandOneFileSystem(dataDir: string): Promise<void> {
  const media = join(dataDir, mediaFolder)
  if (!existsSync(media) || (await stat(dataDir)).dev === (await lstat(media)).dev) return
  throw new BackupProblem(
    `${media} is on another file system than the database; a restore cannot swap the two together.`,
  )
}

/** Under its second name the copy is whole and checked: from then on a restore is only ever finished. */
async function stage(wanted: Wanted & { manifest: Manifest }): Promise<void> {
  const { dataDir } = wanted
  const partial = join(dataDir, 'restore.partial')
  await rm(partial, { recursive: true, force: true })
  await mkdir(partial, { mode: 0o700 })
  try {
    await stageBackup({ ...wanted, to: partial })
    await rename(partial, readyFolder(dataDir))
    await flush(dataDir)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw error
  }
}

import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { BackupProblem } from './backupProblem.ts'
import { collectParts, type Parts } from './collectParts.ts'
import { flush } from '#database/flush.ts'
import {
  databaseFile,
  formatVersion,
  manifestFile,
  mediaFolder,
  type Manifest,
} from './manifest.ts'
import { timeName } from './timeName.ts'

type Wanted = {
  /** The folder of the database and of the pictures. */
  dataDir: string
  /** The folder that gets a folder of its own for this backup. Made when its parent is there. */
  into: string
  now: Date
  /** Pictures that are not there are listed instead of ending the backup. */
  allowMissing: boolean
  /** How long a lock of others is waited for. */
  patienceMs?: number
  /** Between two snapshots, when the first did not agree with the pictures. */
  pause?: () => Promise<void>
}

export type Made = { folder: string; manifest: Manifest; differing: string[] }

/**
 * Copies a SQLite database and its pictures while a server writes. The folder has its final name only
 * when all of it is there, checked, and on the disk. Throws `BackupProblem`, or what the disk says.
 */
export async function makeBackup(wanted: Wanted): Promise<Made> {
  const database = resolve(wanted.dataDir, databaseFile)
  if (!existsSync(database)) {
    throw new BackupProblem(`There is no database at ${database}; KINDRED_DATA_DIR says where.`)
  }
  const into = await openFolder(resolve(wanted.into))
  const folder = join(into, timeName(wanted.now))
  const partial = `${folder}.partial`
  if (existsSync(folder)) throw new BackupProblem(`${folder} is there already.`)
  await mkdir(partial, { mode: 0o700 })
  try {
    const made = await fill({ ...wanted, partial })
    await rename(partial, folder)
    await flush(into)
    return { folder, ...made }
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw error
  }
}

async function openFolder(into: string): Promise<string> {
  if (existsSync(into)) return into
  if (!existsSync(dirname(into))) throw new BackupProblem(`There is no folder ${dirname(into)}.`)
  await mkdir(into, { mode: 0o700 })
  await flush(dirname(into))
  return into
}

async function fill(wanted: Wanted & { partial: string }): Promise<Omit<Made, 'folder'>> {
  const { partial, now } = wanted
  const parts = await collectParts({ patienceMs: 60_000, pause: () => wait(1000), ...wanted })
  if (parts.missing.length > 0 && !wanted.allowMissing) throw new BackupProblem(sayMissing(parts))
  const manifest = manifestOf(parts, now)
  const file = join(partial, manifestFile)
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
  for (const path of [file, join(partial, mediaFolder), partial]) await flush(path)
  return { manifest, differing: parts.differing }
}

function manifestOf({ snapshot, media, missing }: Parts, now: Date): Manifest {
  const pictures = [...media.entries()].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    format: formatVersion,
    madeAt: now.toISOString(),
    schema: snapshot.migrations.at(-1) ?? '',
    files: [
      { path: databaseFile, bytes: snapshot.bytes, sha256: snapshot.sha256 },
      ...pictures.map(([name, { bytes, sha256 }]) => ({
        path: `${mediaFolder}/${name}`,
        bytes,
        sha256,
      })),
    ],
    missing,
  }
}

function sayMissing({ missing }: Parts): string {
  const more = missing.length > 5 ? ` and ${missing.length - 5} more` : ''
  return `These pictures are not in the media folder: ${missing.slice(0, 5).join(', ')}${more}; put them back, or add --allow-missing.`
}

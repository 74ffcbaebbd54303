import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { BackupProblem } from './backupProblem.ts'
import { flush } from '#database/flush.ts'
import { copyDurably } from './copyDurably.ts'
import { errorCode } from './errorCode.ts'
import { inspectDatabase } from './inspectDatabase.ts'
import {
  databaseFile,
  manifestFile,
  mediaFolder,
  type BackupFile,
  type Manifest,
} from './manifest.ts'

type Wanted = { backup: string; manifest: Manifest; to: string; knownMigrations: string[] }

/** Copies a backup and checks the copy: every byte, the database, and whether this version understands it. */
export async function stageBackup(wanted: Wanted): Promise<void> {
  const { backup, manifest, to } = wanted
  await mkdir(join(to, mediaFolder), { mode: 0o700 })
  for (const file of manifest.files) await copyChecked({ file, backup, to })
  await copyDurably(join(backup, manifestFile), join(to, manifestFile))
  const { migrations } = await inspectDatabase(join(to, databaseFile))
  const unknown = migrations.filter((name) => !wanted.knownMigrations.includes(name))
  if (unknown.length > 0) {
    throw new BackupProblem(
      `${backup} was made by a newer Kindred: this one does not know ${unknown.join(', ')}.`,
    )
  }
  await flush(join(to, mediaFolder))
  await flush(to)
}

type Copy = { file: BackupFile; backup: string; to: string }

async function copyChecked({ file, backup, to }: Copy): Promise<void> {
  const from = join(backup, file.path)
  const { bytes, sha256 } = await copyDurably(from, join(to, file.path)).catch(asMissing(from))
  if (bytes === file.bytes && sha256 === file.sha256) return
  throw new BackupProblem(`${from} is not what was backed up; nothing was restored.`)
}

function asMissing(file: string): (error: unknown) => never {
  return (error) => {
    if (errorCode(error) !== 'ENOENT') throw error
    throw new BackupProblem(`${file} is missing; nothing was restored.`)
  }
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { BackupProblem } from './backupProblem.ts'
import { errorCode } from './errorCode.ts'

export const databaseFile = 'kindred.db'
export const mediaFolder = 'media'
export const manifestFile = 'manifest.json'
export const formatVersion = 1

const shape = z.object({
  format: z.literal(formatVersion),
  /** When it was begun, as an ISO 8601 time in UTC. */
  madeAt: z.iso.datetime(),
  /** The last migration that the database has been through. */
  schema: z.string().min(1),
  files: z.array(
    z.object({
      // Names of two places only: a forged one must not lead a restore out of its folder.
      path: z.string().regex(/^(?:kindred\.db|media\/(?!\.\.?$)[^/\\\0]+)$/),
      bytes: z.number().int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  /** Pictures that the database names and that were not there. */
  missing: z.array(z.string()),
})

/** What a backup holds. The database is always among the files. */
export type Manifest = z.infer<typeof shape>

export type BackupFile = Manifest['files'][number]

/** Throws `BackupProblem` when the folder is no backup, or one of another format. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(asMissing(folder))
  const found = parsed(text)
  const format: unknown = z.object({ format: z.number() }).safeParse(found).data?.format
  if (typeof format === 'number' && format > formatVersion) {
    throw new BackupProblem(`${folder} was made by a newer Kindred; restore it with that one.`)
  }
  const result = shape.safeParse(found)
  if (result.success && result.data.files.some(({ path }) => path === databaseFile)) {
    return result.data
  }
  throw new BackupProblem(`The manifest of ${folder} is damaged; nothing was restored.`)
}

function asMissing(folder: string): (error: unknown) => never {
  return (error) => {
    if (!['ENOENT', 'ENOTDIR'].includes(errorCode(error))) throw error
    throw new BackupProblem(`${folder} is no whole backup: it has no ${manifestFile}.`)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // JSON is checked by throwing only; what is no JSON fits no shape either.
  }
}

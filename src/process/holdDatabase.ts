import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Env } from '#config/env.ts'
import { fileOf } from '#database/databaseFor.ts'
import { holdFile } from '#database/holdFile.ts'
import { sqliteFailure } from '#database/sqliteFailure.ts'

/** Kept, since the lock is given back when nothing refers to it any more. */
let release: (() => void) | null = null

/** Takes the SQLite file for this server until the process ends. Throws `FileInUse` when another one has it. */
export async function holdDatabase(env: Env): Promise<void> {
  const file = fileOf(env)
  if (!file || release) return
  mkdirSync(dirname(file), { recursive: true })
  try {
    release = await holdFile(file)
  } catch (error) {
    const failure = sqliteFailure(error, 'write')
    throw failure ? Object.assign(failure, { cause: error }) : error
  }
}

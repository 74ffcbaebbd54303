import { resolve } from 'node:path'
import type { DatabaseAdapterObj } from 'payload'
import type { Env } from '#config/env.ts'
import { mongo } from './mongo.ts'
import { sqlite } from './sqlite.ts'

export type DatabaseKind = 'mongodb' | 'sqlite'

export function databaseKind(env: Env): DatabaseKind {
  return env.DATABASE_URL === undefined ? 'sqlite' : 'mongodb'
}

/** The database's file, where it is one. */
export function fileOf(env: Env): string | null {
  return databaseKind(env) === 'sqlite' ? resolve(env.KINDRED_DATA_DIR, 'kindred.db') : null
}

/** A MongoDB where one is named, else a SQLite file in the data folder. */
export async function databaseFor(env: Env): Promise<DatabaseAdapterObj> {
  const file = fileOf(env)
  return file === null ? mongo({ url: String(env.DATABASE_URL) }) : sqlite({ file })
}

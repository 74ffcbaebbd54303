import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where a checked copy waits to be swapped in. While it is there, the data folder may be half old, half new. */
export function readyFolder(dataDir: string): string {
  return join(dataDir, 'restore.ready')
}

/** Whether a restore was broken off while it swapped. */
export function isRestoreOpen(dataDir: string): boolean {
  return existsSync(readyFolder(dataDir))
}

/** Nothing may start on a data folder before its restore is finished. */
export class RestoreUnfinished extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'RestoreUnfinished'
  }
}

/** Throws `RestoreUnfinished` when a restore was broken off: starting would make an empty database, or mix old and new. */
export function demandNoOpenRestore(dataDir: string): void {
  if (!isRestoreOpen(dataDir)) return
  throw new RestoreUnfinished(
    `A restore into ${dataDir} was broken off; finish it with: npm run restore -- <backup folder>`,
  )
}

import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'

const digits = 12

const explanation = `
The number of changes that were made in the database beside this file. A database with fewer has lost some,
and Kindred does not start on it. To accept it as it is, or to begin anew, delete this file.
`

/**
 * How many changes a SQLite file must hold at least: kept beside it, so that a file which was cut short, emptied or
 * taken away is noticed. It is written after each commit without waiting for the disk, and may lag behind.
 */
export class CommitMark {
  readonly #path: string

  constructor(databaseFile: string) {
    this.#path = `${databaseFile}.mark`
  }

  /** Null where no database has been made yet. */
  read(): number | null {
    try {
      return Number.parseInt(readFileSync(this.#path, 'utf8').slice(0, digits), 10) || 0
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw error
    }
  }

  write(count: number): void {
    const line = String(count).padStart(digits, '0')
    if (this.read() === null) return writeFileSync(this.#path, line + explanation)
    // In place: on a full disk this needs no room.
    const file = openSync(this.#path, 'r+')
    try {
      writeSync(file, line, 0)
    } finally {
      closeSync(file)
    }
  }
}

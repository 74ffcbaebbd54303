import { accessSync, constants, statSync } from 'node:fs'
import { CommitMark } from './commitMark.ts'
import { FileTrouble } from './fileTrouble.ts'

type Opened = { file: string; log: string | null }

/**
 * The database's file as the file system shows it: SQLite itself goes on with one that was deleted.
 * It is never opened here. Closing it would give back every lock that this process has on it, SQLite's own as well.
 */
export class SqliteFile {
  readonly path: string
  readonly mark: CommitMark
  #opened: Opened | null = null

  constructor(path: string) {
    this.path = path
    this.mark = new CommitMark(path)
  }

  /** Throws `FileTrouble` where opening would make a new and empty database in place of one that was there. */
  expectPresent(): void {
    if (this.#opened) return this.expectSame()
    const stats = this.#stats('')
    if (stats && stats.size > 0) return
    if (this.mark.read() === null) return
    throw new FileTrouble(
      `${this.path} is ${stats ? 'empty' : 'missing'}, and there was a database. Put it back, or delete ${this.path}.mark to begin anew.`,
    )
  }

  /** Remembers which file was opened. */
  opened(): void {
    const file = this.#stats('')?.identity
    this.#opened = file === undefined ? null : { file, log: null }
  }

  /** Throws `FileTrouble` where a write would be lost. Quick: asked before every write and commit. */
  expectSame(): void {
    const file = this.#stats('')?.identity
    if (file === undefined) throw new FileTrouble(`${this.path} is missing.`)
    if (file !== this.#opened?.file) {
      throw new FileTrouble(`${this.path} was replaced. Start the server again.`)
    }
    this.#opened.log = this.#sameLog(this.#opened.log)
  }

  #sameLog(before: string | null): string | null {
    const log = this.#stats('-wal')?.identity ?? null
    if (before === null || log === before) return log
    throw new FileTrouble(`${this.path}-wal was taken away. Start the server again.`)
  }

  /** Throws `FileTrouble` where the file may not be written. */
  expectWritable(): void {
    try {
      accessSync(this.path, constants.W_OK)
    } catch {
      throw new FileTrouble(`${this.path} is read-only.`) // The system tells permissions by throwing only.
    }
  }

  /** Throws `FileTrouble` where the file holds fewer changes than there were. */
  expectNotBehind({ changes, acknowledged }: { changes: number; acknowledged: number }): void {
    if (changes >= acknowledged) return
    throw new FileTrouble(
      `${this.path} has lost changes: it holds ${changes} of ${acknowledged}. Restore a backup, or delete ${this.path}.mark to accept it as it is.`,
    )
  }

  #stats(suffix: string): { identity: string; size: number } | undefined {
    try {
      const stats = statSync(this.path + suffix, { throwIfNoEntry: false })
      return stats && { identity: `${stats.dev}:${stats.ino}`, size: stats.size }
    } catch (error) {
      throw new FileTrouble(`${this.path}${suffix} cannot be looked at: ${String(error)}`)
    }
  }
}

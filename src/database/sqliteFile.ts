import { accessSync, constants, statSync, type Stats } from 'node:fs'
import { CommitMark } from './commitMark.ts'

/** What keeps the file from being used, as a sentence for the log. */
export class FileTrouble extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'FileTrouble'
  }
}

type Log = { file: string; bytes: number }

type Opened = { file: string; log: Log | null }

/**
 * The database's file as the file system shows it: SQLite itself goes on with one that was deleted or cut short.
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
    const stats = this.#stats()
    if (stats && stats.size > 0) return
    if (this.mark.read() === null) return
    throw new FileTrouble(
      `${this.path} is ${stats ? 'empty' : 'missing'}, and there was a database. Put it back, or delete ${this.path}.mark to begin anew.`,
    )
  }

  /** Remembers which file was opened. */
  opened(): void {
    const stats = this.#stats()
    this.#opened = stats ? { file: identityOf(stats), log: null } : null
  }

  /** Throws `FileTrouble` where a write would be lost or do harm. Quick: asked before every write and commit. */
  expectSame(): void {
    const stats = this.#stats()
    if (!stats) throw new FileTrouble(`${this.path} is missing.`)
    if (!this.#opened || identityOf(stats) !== this.#opened.file)
      throw this.#restart('was replaced')
    this.#opened.log = this.#sameLog(this.#opened.log)
  }

  #sameLog(before: Log | null): Log | null {
    const stats = statSync(`${this.path}-wal`, { throwIfNoEntry: false })
    const log = stats ? { file: identityOf(stats), bytes: stats.size } : null
    if (!before) return log
    if (log?.file !== before.file) throw this.#restart('lost its log')
    // Another process may have emptied it into the database; nothing else ever makes it shorter.
    if (log.bytes === 0 || log.bytes >= before.bytes) return log
    throw new FileTrouble(`${this.path}-wal was cut short. Stop the server and restore a backup.`)
  }

  /** Throws `FileTrouble` where the file may not be written. */
  expectWritable(): void {
    try {
      accessSync(this.path, constants.W_OK)
    } catch {
      throw new FileTrouble(`${this.path} is read-only.`) // The system tells permissions by throwing only.
    }
  }

  /** Throws `FileTrouble` where the file holds fewer changes than were acknowledged. */
  expectNotBehind(changes: number): void {
    const acknowledged = this.mark.read()
    if (acknowledged === null || changes >= acknowledged) return
    throw new FileTrouble(
      `${this.path} has lost changes: it holds ${changes} of ${acknowledged}. Restore a backup, or delete ${this.path}.mark to accept it as it is.`,
    )
  }

  #restart(what: string): FileTrouble {
    return new FileTrouble(`${this.path} ${what}. Start the server again.`)
  }

  #stats(): Stats | undefined {
    return statSync(this.path, { throwIfNoEntry: false })
  }
}

function identityOf({ dev, ino }: Stats): string {
  return `${dev}:${ino}`
}

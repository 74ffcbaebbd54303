import { accessSync, closeSync, constants, openSync, readSync, statSync, type Stats } from 'node:fs'
import { CommitMark } from './commitMark.ts'

const magic = 'SQLite format 3\0'

/** What keeps the file from being used, as a sentence for the log. */
export class FileTrouble extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'FileTrouble'
  }
}

type Identity = { inode: string; walBytes: number }

/** The database's file as the file system shows it: SQLite itself goes on with one that was deleted or cut short. */
export class SqliteFile {
  readonly path: string
  readonly mark: CommitMark
  #opened: Identity | null = null

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
      `${this.path} is ${stats ? 'empty' : 'missing'}, and there was a database.`,
    )
  }

  /** Remembers which file was opened. */
  opened(): void {
    const stats = this.#stats()
    this.#opened = stats ? { inode: identityOf(stats), walBytes: 0 } : null
  }

  /** Throws `FileTrouble` where a write would be lost or do harm. Quick: asked before every write and commit. */
  expectSame(): void {
    const stats = this.#stats()
    if (!stats) throw new FileTrouble(`${this.path} is missing.`)
    if (identityOf(stats) !== this.#opened?.inode) {
      throw new FileTrouble(`${this.path} was replaced by another file. Start the server again.`)
    }
    const walBytes = bytesOf(`${this.path}-wal`)
    // Another process that ends may have emptied it into the database; nothing ever makes it shorter than before.
    if (walBytes > 0 && walBytes < this.#opened.walBytes) {
      throw new FileTrouble(`${this.path}-wal was cut short. Stop the server and restore a backup.`)
    }
    this.#opened.walBytes = walBytes
  }

  /** Throws `FileTrouble` where the file may not be written or is no database. */
  expectWritable(): void {
    try {
      accessSync(this.path, constants.W_OK)
    } catch {
      throw new FileTrouble(`${this.path} is read-only.`) // The system tells permissions by throwing only.
    }
    if (!startsWith(this.path, magic)) {
      throw new FileTrouble(`${this.path} is damaged: it does not begin as a database does.`)
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

  #stats(): Stats | undefined {
    return statSync(this.path, { throwIfNoEntry: false })
  }
}

function identityOf({ dev, ino }: Stats): string {
  return `${dev}:${ino}`
}

function bytesOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

function startsWith(path: string, words: string): boolean {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(words.length)
    readSync(file, head, 0, head.length, 0)
    return head.toString('latin1') === words
  } finally {
    closeSync(file)
  }
}

import type { InStatement, ResultSet } from '@libsql/client'
import { OutcomeUnknown, TransactionLost } from '#errors/catalogue.ts'
import type { SqliteClient } from './sqliteClient.ts'
import { isOfTheFile, leavesCommitOpen, mayHaveEnded } from './sqliteFailure.ts'
import type { SqliteFile } from './sqliteFile.ts'
import type { Release } from './writeLock.ts'

type Parts = {
  writer: SqliteClient
  file: SqliteFile
  release: Release
  /** Called with how many changes the database has now. */
  onCommit: (changes: number) => void
  /** Called when the file or its disk failed. */
  onFailure: () => void
  lifetimeMs?: number
}

const aMinute = 60_000
const reads = /^\s*(select|explain|pragma)\b/i
const mostChanges = 2 ** 31 - 1

/** What holds the writer, from `BEGIN` to `COMMIT` or `ROLLBACK`. Once it has failed nothing more of it is written. */
export class SqliteTransaction {
  readonly #parts: Parts
  readonly #timer: NodeJS.Timeout
  #isOver = false
  #failure: Error | null = null
  #hasWritten = false

  constructor(parts: Parts) {
    this.#parts = parts
    // Nobody may hold the writer for ever, as a hook would that waits for an answer which never comes.
    this.#timer = setTimeout(() => void this.rollback(), parts.lifetimeMs ?? aMinute)
    this.#timer.unref()
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    if (this.#isOver || this.#failure !== null) throw new TransactionLost({})
    const sql = typeof statement === 'string' ? statement : statement.sql
    if (!reads.test(sql)) this.#hasWritten = true
    try {
      return await this.#parts.writer.execute(statement)
    } catch (error) {
      this.#note(error)
      throw error
    }
  }

  /** Over from its first moment: a statement that comes while it is under way would be committed by itself. */
  async commit(): Promise<void> {
    if (this.#isOver) throw new TransactionLost({})
    this.#isOver = true
    try {
      if (this.#failure !== null) throw this.#failure
      const changes = this.#hasWritten ? await this.#count() : null
      this.#parts.file.expectSame()
      await this.#commit()
      if (changes !== null) this.#remember(changes)
      this.#end()
    } catch (error) {
      this.#note(error)
      await this.#undo()
      throw error
    }
  }

  /** Does nothing when the transaction is over: an operation that failed inside another one has rolled back already. */
  async rollback(): Promise<void> {
    if (this.#isOver) return
    this.#isOver = true
    await this.#undo()
  }

  async #commit(): Promise<void> {
    try {
      await this.#parts.writer.execute('COMMIT')
    } catch (error) {
      if (!leavesCommitOpen(error)) throw error
      this.#note(error)
      throw Object.assign(new OutcomeUnknown({}), { cause: error })
    }
  }

  async #undo(): Promise<void> {
    try {
      // Before it is closed: a connection closed within a transaction would keep its lock.
      await this.#parts.writer.execute('ROLLBACK')
      if (this.#failure !== null) this.#parts.writer.close()
    } catch {
      // What failed has ended the transaction by itself.
      this.#parts.writer.close()
    } finally {
      this.#end()
    }
  }

  /** Counts this transaction as one more change of the database; see CommitMark. */
  async #count(): Promise<number> {
    const { rows } = await this.#parts.writer.execute('PRAGMA user_version')
    const changes = (Number(rows[0]?.['user_version'] ?? 0) % mostChanges) + 1
    await this.#parts.writer.execute(`PRAGMA user_version = ${changes}`)
    return changes
  }

  #remember(changes: number): void {
    this.#parts.onCommit(changes)
    try {
      this.#parts.file.mark.write(changes)
    } catch {
      // The change is made. A mark that lags behind only says less about what was lost.
    }
  }

  #note(error: unknown): void {
    if (mayHaveEnded(error)) this.#failure ??= error as Error
    if (isOfTheFile(error)) this.#parts.onFailure()
  }

  #end(): void {
    clearTimeout(this.#timer)
    this.#parts.release()
  }
}

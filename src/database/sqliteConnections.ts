import { pathToFileURL } from 'node:url'
import type { InStatement, ResultSet } from '@libsql/client'
import { SqliteClient } from './sqliteClient.ts'
import { SqliteFile } from './sqliteFile.ts'
import { SqliteTransaction } from './sqliteTransaction.ts'
import { TimeSlice } from './timeSlice.ts'
import { WriteLock } from './writeLock.ts'

const patienceMs = 5000
const reads = /^\s*(select|with|explain|pragma)\b/i

/** A statement runner in the shape that drizzle expects of a libsql client. */
export type Runner = { execute(statement: InStatement): Promise<ResultSet> }

export type BeginOptions = { foreignKeys?: boolean; lifetimeMs?: number }

/**
 * One connection that reads and one that writes, each opened once with its pragmas set: libsql's own
 * transactions open a new connection afterwards, without them. See docs/decisions/0003-own-transactions.md.
 */
export class SqliteConnections {
  readonly #file: SqliteFile
  readonly #lock = new WriteLock({ patienceMs })
  readonly #reader: SqliteClient
  readonly #writer: SqliteClient
  #transaction: SqliteTransaction | null = null
  /** The changes that were in the database when this process last wrote to it. */
  #changes = 0
  /** Whether a write has failed for the file's sake, and none has succeeded since. */
  #mustProve = false

  constructor(path: string) {
    this.#file = new SqliteFile(path)
    const settings = {
      url: pathToFileURL(path).href,
      patienceMs,
      slice: new TimeSlice(),
      mayOpen: () => this.#file.expectPresent(),
    }
    this.#writer = new SqliteClient({ ...settings, isReader: false })
    this.#reader = new SqliteClient({ ...settings, isReader: true })
  }

  /** Opens the file. Throws `FileTrouble` rather than go on without changes that were acknowledged. */
  async open(): Promise<void> {
    try {
      // Before the database: a change that another process makes in between must not look like one that is lost.
      const acknowledged = this.#file.mark.read()
      const { rows } = await this.#writer.executePatiently('PRAGMA user_version')
      this.#changes = changesIn(rows)
      this.#file.expectNotBehind({ changes: this.#changes, acknowledged: acknowledged ?? 0 })
      this.#file.opened()
      if (acknowledged === null) this.#file.mark.write(this.#changes)
      // While it is open, another program that ends does not take the log away.
      await this.#reader.executePatiently('PRAGMA user_version')
    } catch (error) {
      this.#reader.close()
      this.#writer.close()
      throw error
    }
  }

  /** Outside a transaction: reads go to the reader, a single write is a transaction of its own. */
  async execute(statement: InStatement): Promise<ResultSet> {
    if (reads.test(sqlOf(statement))) return this.#reader.executePatiently(statement)
    const transaction = await this.begin()
    try {
      const result = await transaction.execute(statement)
      await transaction.commit()
      return result
    } catch (error) {
      await transaction.rollback()
      throw error
    }
  }

  /**
   * Takes the writer: waits five seconds at most in the queue, and as long for other processes. `COMMIT` and `ROLLBACK`
   * that fail throw: nobody is told of a write that is not there.
   */
  async begin(options: BeginOptions = {}): Promise<SqliteTransaction> {
    const release = await this.#lock.acquire()
    try {
      this.#expectUsable()
      // A connection that was opened while the file was read-only stays so.
      if (this.#mustProve) this.#writer.close()
      await this.#beginImmediately(options)
    } catch (error) {
      release()
      throw error
    }
    return this.#begun(release, options)
  }

  /** Throws what keeps the file from being written. A disk that has room again is noticed here. */
  async probe(): Promise<void> {
    this.#expectUsable()
    if (this.#mustProve) await this.#prove()
  }

  /** Empties the log into the database, so that the file is whole by itself for whoever copies it. */
  async close(): Promise<void> {
    await this.#transaction?.rollback()
    await this.#writer.execute('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => undefined) // The next start does it.
    this.#reader.close()
    this.#writer.close()
  }

  async #beginImmediately({ foreignKeys = true }: BeginOptions): Promise<void> {
    await this.#writer.executePatiently(
      // Inside a transaction this pragma does nothing, and a connection opened again has lost it.
      `PRAGMA foreign_keys = ${foreignKeys ? 'ON' : 'OFF'}`,
      'BEGIN IMMEDIATE',
    )
    try {
      // A log that was cut short under us takes changes back.
      const { rows } = await this.#writer.execute('PRAGMA user_version')
      const changes = changesIn(rows)
      this.#file.expectNotBehind({ changes, acknowledged: this.#changes })
    } catch (error) {
      await this.#writer.execute('ROLLBACK').catch(() => undefined) // Closed next, whatever it says.
      this.#writer.close()
      throw error
    }
  }

  #begun(release: () => void, { lifetimeMs }: BeginOptions): SqliteTransaction {
    const transaction = new SqliteTransaction({
      writer: this.#writer,
      file: this.#file,
      release: () => {
        this.#transaction = null
        release()
      },
      onCommit: (changes) => {
        this.#changes = changes
        this.#mustProve = false
      },
      onFailure: () => (this.#mustProve = true),
      ...(lifetimeMs === undefined ? {} : { lifetimeMs }),
    })
    this.#transaction = transaction
    return transaction
  }

  #expectUsable(): void {
    this.#file.expectSame()
    try {
      this.#file.expectWritable()
    } catch (error) {
      this.#mustProve = true
      throw error
    }
  }

  /** After a write that failed for the disk's sake only a write can say that it is over. */
  async #prove(): Promise<void> {
    const transaction = await this.begin()
    try {
      await transaction.execute('CREATE TABLE kindred_probe (bytes BLOB)')
      await transaction.execute('INSERT INTO kindred_probe VALUES (zeroblob(65536))')
      await transaction.execute('DROP TABLE kindred_probe')
      await transaction.commit()
    } finally {
      await transaction.rollback()
    }
  }
}

function changesIn([row]: ResultSet['rows']): number {
  return Number(row?.['user_version'] ?? 0)
}

function sqlOf(statement: InStatement): string {
  return typeof statement === 'string' ? statement : statement.sql
}

import { setTimeout as wait } from 'node:timers/promises'
import { createClient, type Client, type InStatement, type ResultSet } from '@libsql/client'
import { DatabaseBusy } from '#errors/catalogue.ts'
import { createPreparedClient } from './preparedClient.ts'
import { isBusy, isOfTheFile } from './sqliteFailure.ts'
import type { TimeSlice } from './timeSlice.ts'

const pauseMs = 15
const pragmas = [
  'busy_timeout = 0',
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
]

type Statements = [InStatement, ...InStatement[]]

type Settings = {
  url: string
  patienceMs: number
  /** Shared by the connections of a process. */
  slice: TimeSlice
  /** Called before the file is opened; throws where it must not be. */
  mayOpen: () => void
  /** Refuses every statement that would write. */
  isReader: boolean
}

/** One connection to the file, opened when it is first used, and again after it was closed. */
export class SqliteClient {
  readonly #settings: Settings
  #client: Promise<Client> | null = null

  constructor(settings: Settings) {
    this.#settings = settings
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    const client = await this.#opened()
    await this.#settings.slice.giveWay()
    return client.execute(statement)
  }

  /**
   * Outside a transaction: another process may hold the file for a moment, so it tries again, without blocking,
   * until patience runs out.
   */
  async executePatiently(...statements: Statements): Promise<ResultSet> {
    const end = performance.now() + this.#settings.patienceMs
    for (;;) {
      try {
        return await this.#executeAll(statements)
      } catch (error) {
        // libsql does not finalise a statement that met a lock; the connection is of no use afterwards. One that reads
        // keeps its statements, and one that failed on the way would go on reading what was there then.
        if (isBusy(error) || isOfTheFile(error) || this.#settings.isReader) this.close()
        if (!isBusy(error)) throw error
        if (performance.now() > end) throw new DatabaseBusy({})
        await wait(pauseMs)
      }
    }
  }

  close(): void {
    // One that could not be opened has nothing to close.
    this.#client?.then((client) => client.close()).catch(() => undefined)
    this.#client = null
  }

  async #executeAll([first, ...others]: Statements): Promise<ResultSet> {
    let result = await this.execute(first)
    for (const statement of others) result = await this.execute(statement)
    return result
  }

  #opened(): Promise<Client> {
    if (this.#client) return this.#client
    const opening = this.#open()
    this.#client = opening
    opening.catch(() => {
      if (this.#client === opening) this.#client = null
    })
    return opening
  }

  async #open(): Promise<Client> {
    const { mayOpen, url, isReader } = this.#settings
    mayOpen()
    const client = isReader ? createPreparedClient({ url }) : createClient({ url })
    try {
      for (const pragma of pragmas) await client.execute(`PRAGMA ${pragma}`)
      if (isReader) await client.execute('PRAGMA query_only = ON')
      return client
    } catch (error) {
      client.close()
      throw error
    }
  }
}

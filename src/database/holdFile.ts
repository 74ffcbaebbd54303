import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import { isBusy } from './sqliteFailure.ts'

/** Another server has the file: it must end first. */
export class FileInUse extends Error {
  constructor(file: string) {
    super(
      `Another Kindred server uses ${file}. One server may run on a file; stop the other first.`,
    )
    this.name = 'FileInUse'
  }
}

/**
 * Takes a database file for one server, by an exclusive lock on a small file beside it that the operating system
 * gives back when the process ends, however it ends. Answers the function that gives it back;
 * throws `FileInUse`, or what the file system says where the lock cannot be made.
 */
export async function holdFile(file: string): Promise<() => void> {
  const lock = createClient({ url: pathToFileURL(`${file}.lock`).href })
  try {
    await lock.execute('PRAGMA busy_timeout = 0')
    // A write inside the transaction: without one SQLite would put the lock off.
    await lock.execute('BEGIN EXCLUSIVE')
    await lock.execute('PRAGMA user_version = 1')
  } catch (error) {
    lock.close()
    throw isBusy(error) ? new FileInUse(file) : error
  }
  return () => {
    void lock.execute('ROLLBACK').finally(() => lock.close())
  }
}

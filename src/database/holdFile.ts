import { createClient } from '@libsql/client'

export class FileInUse extends Error {
  constructor(file: string) {
    super(`Another server runs on ${file}; stop it first.`)
    this.name = 'FileInUse'
  }
}

/** Takes the lock that says "one server for this file"; answers how to give it back. Throws `FileInUse`. */
export async function holdFile(file: string): Promise<() => void> {
  const client = createClient({ url: `file:${file}.lock` })
  try {
    await client.execute('PRAGMA busy_timeout = 0')
    await client.execute('BEGIN EXCLUSIVE')
  } catch (error) {
    client.close()
    if (isBusy(error)) throw new FileInUse(file)
    throw error
  }
  return () => {
    // Closed within a transaction, libsql's connection would keep its lock. This much runs at once.
    void client.execute('ROLLBACK')
    client.close()
  }
}

function isBusy(error: unknown): boolean {
  const code: unknown =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
  return String(code).startsWith('SQLITE_BUSY')
}

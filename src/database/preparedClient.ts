import { fileURLToPath } from 'node:url'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'

/** How many statements are kept; those of the delivery are some dozens. */
const most = 200

/**
 * A client such as libsql's own for a file, for a connection that only reads: its statements are prepared once, since SQLite
 * reads one that puts whole documents together for longer than it runs it. They go with the connection, which is closed
 * once a statement has failed.
 */
export function createPreparedClient({ url }: { url: string }): Sqlite3Client {
  const path = fileURLToPath(url)
  const file = new Database(path)
  const prepared = rememberLast(file.prepare.bind(file), most)
  return new Sqlite3Client(path, {}, Object.assign(file, { prepare: prepared }), 'number')
}

/** Remembers what was made of the last texts. */
function rememberLast<Made>(make: (text: string) => Made, most: number): (text: string) => Made {
  const made = new Map<string, Made>()
  return (text) => {
    const one = made.get(text) ?? make(text)
    // The text that was asked for longest ago stands first.
    made.delete(text)
    made.set(text, one)
    const [oldest] = made.keys()
    if (oldest !== undefined && made.size > most) made.delete(oldest)
    return one
  }
}

import type { Db } from 'mongodb'
import type { Payload } from 'payload'
import type { SqliteConnections } from './sqliteConnections.ts'

type Sqlite = { connections: () => SqliteConnections }

type Mongo = { connection: { db: Db } }

const lookEveryMs = 100
const againAfterMs = 1000

/**
 * Calls `onWrite` soon after another process has written: on MongoDB when a row is added to the collection (a change
 * stream, which the driver takes up again by its token), on SQLite when the file was changed at all. Answers the function
 * that ends it. What was missed meanwhile is for the caller to look up: this only says that there may be something.
 */
export function watchWrites(payload: Payload, collection: string, onWrite: () => void): () => void {
  if (payload.db.name === 'sqlite') return watchFile(payload.db as unknown as Sqlite, onWrite)
  return watchCollection((payload.db as unknown as Mongo).connection.db, collection, onWrite)
}

function watchFile(db: Sqlite, onWrite: () => void): () => void {
  let last: unknown = null
  const look = async () => {
    const { rows } = await db.connections().execute('PRAGMA data_version')
    const version: unknown = rows[0]?.['data_version']
    if (last !== null && version !== last) onWrite()
    last = version
  }
  // A file that is away is noticed elsewhere, and looked at again here.
  const timer = setInterval(() => void look().catch(() => undefined), lookEveryMs)
  timer.unref()
  return () => clearInterval(timer)
}

function watchCollection(db: Db, collection: string, onWrite: () => void): () => void {
  let isOver = false
  let close = (): void => undefined
  const open = () => {
    if (isOver) return
    const stream = db.collection(collection).watch([{ $match: { operationType: 'insert' } }])
    close = () => void stream.close().catch(() => undefined) // It has ended by itself.
    stream.on('change', onWrite)
    stream.on('error', () => {
      close()
      const timer = setTimeout(open, againAfterMs)
      timer.unref()
      onWrite()
    })
  }
  open()
  return () => {
    isOver = true
    close()
  }
}

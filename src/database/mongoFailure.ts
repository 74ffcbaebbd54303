import type { APIError } from 'payload'
import {
  DatabaseBusy,
  DatabaseNotWritable,
  DatabaseUnavailable,
  OutcomeUnknown,
} from '#errors/catalogue.ts'

const unreachable =
  /^(Mongo(ose)?(Network|NetworkTimeout|ServerSelection|ServerClosed|StalePrimary|System|NotConnected|TopologyClosed|WaitQueueTimeout|PoolCleared|PoolClosed|ClientClosed|OperationTimeout)|PoolClearedOnNetwork)Error$/
/** Before the first connection mongoose has errors of its own, told apart by their sentence only. */
const notConnectedYet = /initial connection|buffering timed out|not connected/i

/** The driver passes on as they are the errors of a socket that ended between two of its calls. */
const socketCodes = ['ECONNABORTED', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']

/** Server codes, by what they mean to us; 50 is a read that took longer than it may. */
const codes = {
  away: [
    6, 7, 89, 91, 189, 262, 9001, 10058, 10107, 11600, 11602, 13435, 13436, 133, 134, 50, 94, 246,
    11601,
  ],
  conflict: [24, 46, 112, 225, 251],
  notSafe: [64, 79, 100],
  full: [14031],
}

/** The error of the catalogue for what the driver says, or null where it says nothing of the database's state. */
export function mongoFailure(error: unknown): APIError | null {
  const { code } = (error ?? {}) as { code?: unknown }
  const is = (known: number[]) => typeof code === 'number' && known.includes(code)
  if (is(codes.full)) return new DatabaseNotWritable({})
  if (is(codes.conflict)) return new DatabaseBusy({})
  // Written, but not by enough nodes to be safe.
  if (is(codes.notSafe)) return new OutcomeUnknown({})
  return is(codes.away) || isOfTheConnection(error) ? new DatabaseUnavailable({}) : null
}

function isOfTheConnection(error: unknown): boolean {
  const { code, name, message } = (error ?? {}) as Record<string, unknown>
  if (socketCodes.includes(String(code))) return true
  if (name === 'MongooseError') return notConnectedYet.test(String(message))
  return unreachable.test(String(name))
}

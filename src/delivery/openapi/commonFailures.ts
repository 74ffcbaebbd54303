import {
  DatabaseBusy,
  DatabaseNotWritable,
  DatabaseUnavailable,
  HostInvalid,
  Internal,
  LoginNeeded,
  MethodNotAllowed,
  NotReady,
  ParameterInvalid,
  ParameterUnknown,
  PathMalformed,
} from '#errors/catalogue.ts'

const request = [HostInvalid, PathMalformed, ParameterUnknown, ParameterInvalid]
const access = [LoginNeeded, MethodNotAllowed]
const database = [DatabaseUnavailable, DatabaseBusy, DatabaseNotWritable]

/** What each route may fail with, by what it does. */
export const commonFailures = {
  /** It answers though nothing else does. */
  health: [HostInvalid],
  /** It answers what the process has in memory. */
  fromMemory: [HostInvalid, NotReady],
  /** The same; who asks is looked up in the database. */
  fromMemoryByKey: [...request, ...access, NotReady, ...database],
  fromDatabase: [...request, ...access, Internal, NotReady, ...database],
} as const

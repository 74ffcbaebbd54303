import { ask } from './ask.ts'
import type { Client } from './client.ts'
import { connect, type ClientOptions } from './connection.ts'
import { readChanges, readChangesPart } from './readChanges.ts'
import { readContent } from './readContent.ts'
import { readList, readListPart } from './readList.ts'

/**
 * A client of one Kindred. It asks nothing until a method is called, and keeps nothing.
 * Throws a TypeError where `url` is no address of the web.
 */
export function createClient(options: ClientOptions): Client {
  const connection = connect(options)
  return {
    content: (path, question) => readContent(connection, path, question),
    list: (question) => readList(connection, question),
    listPart: (question) => readListPart(connection, question),
    changes: (question) => readChanges(connection, question),
    changesPart: (question) => readChangesPart(connection, question),
    search: (q, { signal, ...query } = {}) =>
      ask(connection, { path: '/api/search', query: { q, ...query }, signal }),
    crosswalk: (from, to, { signal, ...query } = {}) =>
      ask(connection, { path: '/api/crosswalk', query: { from, to, ...query }, signal }),
  }
}

import { accept } from './accept.ts'
import { addressOf, type Query } from './addressOf.ts'
import type { Connection } from './connection.ts'
import { receive } from './receive.ts'

type Question = { path: string; query: Query; signal: AbortSignal | undefined }

/** The answer to a question, typed as the OpenAPI document has it; it is not looked at again here. */
export async function ask<Answer>(
  connection: Connection,
  { path, query, signal }: Question,
): Promise<Answer> {
  const url = addressOf(connection.base, path, query)
  return accept(await receive(connection, { url, signal })) as Answer
}

import type { PayloadRequest } from 'payload'

const turns = new Map<string, Promise<unknown>>()

/**
 * Does a piece of a transaction after those with the same key that began earlier in it: Payload changes the documents of
 * one call side by side, and what one piece reads another may be about to write. A piece must not ask for a turn of its
 * own key. Between transactions, see `oneAtATime`.
 */
export async function queueInTransaction<Done>(
  req: PayloadRequest,
  key: string,
  piece: () => Promise<Done>,
): Promise<Done> {
  const name = `${String(await req.transactionID)} ${key}`
  const before = turns.get(name) ?? Promise.resolve()
  const turn = before.then(piece, piece)
  turns.set(name, turn)
  try {
    return await turn
  } finally {
    if (turns.get(name) === turn) turns.delete(name)
  }
}

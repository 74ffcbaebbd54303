import type { PayloadRequest } from 'payload'

type Applied = { id: string; names: readonly string[] }

/** Runs a write of one document that may set these fields, which an ordinary save leaves as they are. */
export async function applying<Result>(
  req: PayloadRequest,
  applied: Applied,
  work: () => Promise<Result>,
): Promise<Result> {
  req.context['applied'] = applied
  try {
    return await work()
  } finally {
    delete req.context['applied']
  }
}

/** The fields that an action sets in this document; none where it is an ordinary save. */
export function appliedTo(id: string, { context }: PayloadRequest): readonly string[] {
  const applied = context['applied'] as Applied | undefined
  return applied?.id === id ? applied.names : []
}

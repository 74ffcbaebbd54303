import type { Outcome } from './write.ts'

type Failed = { code?: string; extensions?: { code?: string } }

/** What a whole answer says of the write that it is for; GraphQL fails with any status. */
export function outcomeOf(status: number, text: string): Outcome {
  const [failed] = errorsIn(text)
  if (status < 300 && !failed) return { kind: 'acknowledged', status }
  const code = codeOf(failed)
  return { kind: code === 'OUTCOME_UNKNOWN' ? 'unknown' : 'refused', status, code }
}

function codeOf(failed: Failed | undefined): string {
  return failed?.extensions?.code ?? failed?.code ?? 'NONE'
}

function errorsIn(text: string): Failed[] {
  try {
    const { errors } = JSON.parse(text) as { errors?: Failed[] }
    return errors ?? []
  } catch {
    // Not ours, and no success either.
    return [{ code: 'NOT_JSON' }]
  }
}

import { setTimeout as wait } from 'node:timers/promises'

const pauseMs = 250

/** Runs a whole transaction again while MongoDB says that another one stood in its way. */
export async function retryTransient<Answer>(
  operation: () => Promise<Answer>,
  patienceMs: number,
): Promise<Answer> {
  const end = performance.now() + patienceMs
  for (;;) {
    try {
      return await operation()
    } catch (error) {
      if (!isTransient(error) || performance.now() > end) throw error
      await wait(pauseMs)
    }
  }
}

function isTransient(error: unknown): boolean {
  const labels: unknown =
    typeof error === 'object' && error !== null && 'errorLabelSet' in error
      ? error.errorLabelSet
      : null
  return labels instanceof Set && labels.has('TransientTransactionError')
}

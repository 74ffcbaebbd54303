import { AsyncLocalStorage } from 'node:async_hooks'

const scope = new AsyncLocalStorage<{ requestId: string }>()

/** Runs `answer` so that everything logged on its way carries the request's id. */
export function withRequestId<Answer>(requestId: string, answer: () => Answer): Answer {
  return scope.run({ requestId }, answer)
}

export function currentRequestId(): string | undefined {
  return scope.getStore()?.requestId
}

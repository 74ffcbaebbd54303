import { changesSchema, type Change, type Changes } from '#delivery/schema/changes.ts'
import { ask } from './ask.ts'

type From = { since?: string; limit?: number; locale?: 'en' | 'es' }

type At = { origin: string }

/** One answer of `GET /api/changes`, in the form that its schema says. */
export async function changesFrom(at: At, from: From = {}): Promise<Changes> {
  const query = new URLSearchParams(
    Object.entries(from).map(([name, value]) => [name, String(value)]),
  )
  const { status, text, body } = await ask(at, `/api/changes?${query.toString()}`)
  if (status !== 200) throw new Error(`${status}: ${text}`)
  return changesSchema.strict().parse(body)
}

/** All that there is after a place, read on until there is no more. */
export async function allChanges(at: At, from: From = {}): Promise<Change[]> {
  const { changes, next, isCurrent } = await changesFrom(at, from)
  return isCurrent ? changes : [...changes, ...(await allChanges(at, { ...from, since: next }))]
}

/** Where somebody stands who has read everything. */
export async function endOfChanges(at: At): Promise<string> {
  let answer = await changesFrom(at, { limit: 200 })
  while (!answer.isCurrent) answer = await changesFrom(at, { limit: 200, since: answer.next })
  return answer.next
}

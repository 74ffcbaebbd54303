import type { Payload } from 'payload'
import { act } from './act.ts'
import { make } from './make.ts'

type Action = 'publish' | 'unpublish'

/** A plan, and what must have become of its page once it is done. */
export type Plan = { id: string; action: Action; kinds: string[]; isLive: boolean }

type Kind = Omit<Plan, 'id'> & { begin: (payload: Payload) => Promise<string> }

const kinds: Kind[] = [
  { action: 'publish', begin: draft, kinds: ['published'], isLive: true },
  { action: 'unpublish', begin: live, kinds: ['published', 'unpublished'], isLive: false },
  {
    action: 'publish',
    begin: withdrawn,
    kinds: ['published', 'withdrawn', 'reinstated'],
    isLive: true,
  },
  {
    action: 'unpublish',
    begin: overLive,
    kinds: ['published', 'unpublished'],
    isLive: false,
  },
]

/** Makes `count` pages and plans to publish or unpublish each, due a moment ago, on behalf of `requestedBy`. */
export async function planMany(
  payload: Payload,
  { count, requestedBy }: { count: number; requestedBy: string },
): Promise<Plan[]> {
  const plans: Plan[] = []
  for (const { begin, ...plan } of Array.from({ length: count }, (_, one) => kindOf(one)))
    plans.push({ ...plan, id: await begin(payload) })
  const dueAt = new Date().toISOString()
  for (const { id, action } of plans) {
    const data = { documentType: 'topics', documentId: id, dueAt, requestedBy } as const
    await payload.create({ collection: 'schedules', data: { ...data, action, state: 'waiting' } })
  }
  return plans
}

function kindOf(place: number): Kind {
  return kinds[place % kinds.length] as Kind
}

async function draft(payload: Payload): Promise<string> {
  return (await make(payload, 'topics', { status: 'draft' })).id
}

async function live(payload: Payload): Promise<string> {
  return (await make(payload, 'topics')).id
}

async function withdrawn(payload: Payload): Promise<string> {
  const id = await live(payload)
  await act(payload, { act: 'withdraw', id, input: { explanation: 'Out of use.' } })
  return id
}

async function overLive(payload: Payload): Promise<string> {
  const id = await live(payload)
  const data = { summary: 'A draft over it' }
  await payload.update({ collection: 'topics', id, data, draft: true, depth: 0 })
  return id
}

import type { Payload } from 'payload'
import type { Plan } from './planMany.ts'

/** How many of these plans are in each state. */
export async function statesOf(payload: Payload, plans: Plan[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { state } of await jobsOf(payload, plans)) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

/** Whether each event of these pages has its place; on MongoDB it is given after the commit. */
export async function areNumbered(payload: Payload, plans: Plan[]): Promise<boolean> {
  const isLeft = { and: [{ documentId: { in: idsOf(plans) } }, { sequence: { exists: false } }] }
  const { totalDocs } = await payload.count({ collection: 'publication-events', where: isLeft })
  return totalDocs === 0
}

/** What readers and the outbox have of each planned page, in the form in which the plan says it. */
export async function outcomesOf(payload: Payload, plans: Plan[]): Promise<Plan[]> {
  const events = await payload.find({
    collection: 'publication-events',
    where: { documentId: { in: idsOf(plans) } },
    sort: 'sequence',
    pagination: false,
    limit: 10_000,
  })
  const live = await payload.find({
    collection: 'topics',
    where: { id: { in: idsOf(plans) } },
    pagination: false,
    limit: 10_000,
    depth: 0,
    overrideAccess: false,
  })
  const liveIds = new Set(live.docs.map(({ id }) => id))
  return plans.map(({ id, action }) => ({
    id,
    action,
    kinds: events.docs.filter(({ documentId }) => documentId === id).map(({ kind }) => kind),
    isLive: liveIds.has(id),
  }))
}

/** How often each plan was begun, the most: more than once where a process died at it. */
export async function mostAttempts(payload: Payload, plans: Plan[]): Promise<number> {
  const jobs = await jobsOf(payload, plans)
  return Math.max(...jobs.map(({ attempts }) => attempts ?? 0))
}

async function jobsOf(payload: Payload, plans: Plan[]) {
  const { docs } = await payload.find({
    collection: 'schedules',
    where: { documentId: { in: idsOf(plans) } },
    pagination: false,
    limit: 10_000,
    depth: 0,
  })
  return docs
}

function idsOf(plans: Plan[]): string[] {
  return plans.map(({ id }) => id)
}

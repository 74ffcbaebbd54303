import { z } from 'zod'
import { oneAtATime } from '#database/oneAtATime.ts'
import { ActionRefused, ParameterInvalid } from '#errors/catalogue.ts'
import { defineAction, type Subject } from './defineAction.ts'

const fiveYearsMs = 5 * 366 * 24 * 60 * 60 * 1000

type Plan = { action: 'publish' | 'unpublish'; at: string }

/** Plans a publication, or its end. What is newest at that time is published, as whoever planned it may then. */
export const schedule = defineAction<Plan>({
  name: 'schedule',
  isFor: 'all',
  input: z.strictObject({
    action: z.enum(['publish', 'unpublish']),
    at: z.iso.datetime({ offset: true }),
  }),
  async run({ input, ...subject }) {
    const at = new Date(input.at)
    const inMs = at.getTime() - Date.now()
    if (inMs <= 0 || inMs > fiveYearsMs)
      throw new ParameterInvalid({ path: 'at', expected: 'a time to come, within five years' })
    const plan = { action: input.action, at: at.toISOString() }
    await refuseTwice(plan, subject)
    return { schedule: await createJob(plan, subject) }
  },
})

async function refuseTwice({ action, at }: Plan, { id, req }: Subject): Promise<void> {
  await oneAtATime(req, `schedules/${id}`)
  const { totalDocs } = await req.payload.count({
    collection: 'schedules',
    where: {
      and: [
        { documentId: { equals: id } },
        { action: { equals: action } },
        { dueAt: { equals: at } },
        { state: { equals: 'waiting' } },
      ],
    },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0)
    throw new ActionRefused({ action: 'schedule', reason: 'it is planned already' })
}

async function createJob({ action, at }: Plan, { collection, id, document, req }: Subject) {
  const { useAsTitle = 'id' } = req.payload.collections[collection].config.admin
  const title: unknown = document[useAsTitle]
  return req.payload.create({
    collection: 'schedules',
    data: {
      action,
      documentType: collection,
      documentId: id,
      title: typeof title === 'string' ? title : null,
      dueAt: at,
      state: 'waiting',
      requestedBy: String(req.user?.id),
    },
    depth: 0,
    // The plan is the service's own; who may plan was asked at the door.
    overrideAccess: true,
    req,
  })
}

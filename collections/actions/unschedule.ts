import { z } from 'zod'
import { ActionRefused } from '#errors/catalogue.ts'
import { defineAction } from './defineAction.ts'

/** Calls a planned action off, as long as nobody is at it. */
export const unschedule = defineAction({
  name: 'unschedule',
  isFor: 'all',
  input: z.strictObject({ schedule: z.string().max(36) }),
  async run({ id, input, req }) {
    const job = await req.payload.findByID({
      collection: 'schedules',
      id: input.schedule,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    })
    if (job?.documentId !== id || job.state !== 'waiting')
      throw new ActionRefused({ action: 'unschedule', reason: 'nothing like it is waiting' })
    const schedule = await req.payload.update({
      collection: 'schedules',
      id: job.id,
      data: { state: 'cancelled', endedAt: new Date().toISOString() },
      depth: 0,
      // The plan is the service's own; who may call it off was asked at the door.
      overrideAccess: true,
      req,
    })
    return { schedule }
  },
})

import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { retryWhole } from '#database/retry.ts'
import { NotAllowed } from '#errors/catalogue.ts'
import { schedules, type Act, type Job } from './job.ts'

type Run = { job: Job; now: Date; act: Act }

/**
 * Does what was planned, on behalf of whoever planned it and with what they may do now, and marks the job as done in the
 * same transaction: neither happens without the other. False where another process has taken the job over.
 */
export function runJob(payload: Payload, run: Run): Promise<boolean> {
  return retryWhole(async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    try {
      const isOurs = await isStillOurs(run.job, req)
      if (isOurs) await perform(run, req)
      await commitTransaction(req)
      return isOurs
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  })
}

async function perform({ job, now, act }: Run, req: PayloadRequest): Promise<void> {
  const user = await personOf(job, req)
  if (!user) throw new NotAllowed({})
  req.user = user
  req.context['cause'] = 'schedule'
  await act(job, req)
  await req.payload.update({
    collection: schedules,
    id: job.id,
    data: { state: 'done', endedAt: now.toISOString(), failure: null },
    depth: 0,
    // The plan is the service's own.
    overrideAccess: true,
    req,
  })
}

async function isStillOurs({ id, claimedBy }: Job, req: PayloadRequest): Promise<boolean> {
  const row = await req.payload.db.findOne<Job>({
    collection: schedules,
    where: {
      and: [
        { id: { equals: id } },
        { state: { equals: 'claimed' } },
        { claimedBy: { equals: claimedBy } },
      ],
    },
    req,
  })
  return row !== null
}

/** As they are now: who has been deleted or demoted since cannot publish any more. */
async function personOf({ requestedBy }: Job, req: PayloadRequest): Promise<TypedUser | null> {
  const person: unknown = await req.payload.findByID({
    collection: 'users',
    id: requestedBy,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return person ? ({ ...person, collection: 'users' } as TypedUser) : null
}

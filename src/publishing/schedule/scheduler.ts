import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { PlanGivenUp } from '#errors/catalogue.ts'
import { sentenceOf } from '#errors/sentenceOf.ts'
import { claimDue } from './claimDue.ts'
import { schedules, type Act, type Job } from './job.ts'
import { mostAttempts, recordFailure } from './recordFailure.ts'
import { runJob } from './runJob.ts'

export type Scheduler = {
  /** Looks at once, so that what fell due while nothing ran is done, and from then on twice a second. */
  start: () => void
  stop: () => void
  /** Does everything that is due now. */
  runDue: () => Promise<void>
  /** How many jobs should have been done a minute ago and are not. */
  overdue: () => Promise<number>
}

type Parts = {
  payload: Payload
  log: Pick<Logger, 'info' | 'warn' | 'error'>
  /** What a job is; the schedule only knows when, by whom and whether. */
  act: Act
  /** Unlike that of any other process. */
  processId: string
  now?: () => Date
  leaseMs?: number
}

type Clocked = Parts & { now: () => Date }

const lookEveryMs = 500
const overdueAfterMs = 60_000
/** A job takes well under a second; one that takes longer is still done once, as its process then finds it taken over. */
const usualLeaseMs = 15_000

/** Runs what was planned, each job once, however many processes there are. */
export function createScheduler(parts: Parts): Scheduler {
  const { payload, log, now = () => new Date() } = parts
  let timer: NodeJS.Timeout | null = null
  let running: Promise<void> | null = null

  const runDue = () => {
    running ??= runEachDue({ ...parts, now })
      // The database is away; what is due stays due.
      .catch((error: unknown) => log.error({ because: sentenceOf(error) }, 'the schedule waits'))
      .finally(() => (running = null))
    return running
  }
  return {
    runDue,
    start() {
      void runDue()
      timer = setInterval(() => void runDue(), lookEveryMs)
      timer.unref()
    },
    stop() {
      if (timer) clearInterval(timer)
      timer = null
    },
    overdue: () => countOverdue(payload, new Date(now().getTime() - overdueAfterMs)),
  }
}

async function runEachDue(parts: Clocked): Promise<void> {
  const { payload, processId, now, leaseMs = usualLeaseMs } = parts
  for (;;) {
    const job = await claimDue(payload, { now: now(), processId, leaseMs })
    if (!job || !(await hasEnded(job, parts))) return
  }
}

/** Does a job, or notes why not; whether it is over, so that the next one may be looked for. */
async function hasEnded(job: Job, { payload, log, act, now }: Clocked): Promise<boolean> {
  try {
    if ((job.attempts ?? 0) > mostAttempts) throw new PlanGivenUp({ attempts: mostAttempts })
    const isDone = await runJob(payload, { job, act, now: now() })
    if (isDone) log.info({ job: job.id, action: job.action }, 'a scheduled action is done')
    return true
  } catch (error) {
    const isOver = await recordFailure(payload, { job, error, now: now() })
    log.warn({ job: job.id, because: sentenceOf(error), isOver }, 'a scheduled action failed')
    return isOver
  }
}

async function countOverdue(payload: Payload, before: Date): Promise<number> {
  const { totalDocs } = await payload.db.count({
    collection: schedules,
    where: {
      and: [
        { state: { in: ['waiting', 'claimed'] } },
        { dueAt: { less_than: before.toISOString() } },
      ],
    },
  })
  return totalDocs
}

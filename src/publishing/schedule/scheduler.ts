import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { sentenceOf } from '#errors/sentenceOf.ts'
import { claimDue } from './claimDue.ts'
import { schedules } from './job.ts'
import { recordFailure } from './recordFailure.ts'
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
  /** Unlike that of any other process. */
  processId: string
  now?: () => Date
  leaseMs?: number
}

const lookEveryMs = 500
const overdueAfterMs = 60_000
const usualLeaseMs = 60_000

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

async function runEachDue(parts: Parts & { now: () => Date }): Promise<void> {
  const { payload, log, processId, now, leaseMs = usualLeaseMs } = parts
  for (;;) {
    const job = await claimDue(payload, { now: now(), processId, leaseMs })
    if (!job) return
    try {
      const isDone = await runJob(payload, { job, now: now() })
      if (isDone) log.info({ job: job.id, action: job.action }, 'a scheduled action is done')
    } catch (error) {
      const isOver = await recordFailure(payload, { job, error, now: now() })
      log.warn({ job: job.id, because: sentenceOf(error), isOver }, 'a scheduled action failed')
      if (!isOver) return
    }
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

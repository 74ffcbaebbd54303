import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Collection, Db } from 'mongodb'
import { hasCode } from './hasCode.ts'

type Lease = {
  db: Db
  /** After this long without a sign of life, the holder counts as dead. */
  leaseMs: number
  /** How long to wait for a holder that lives. */
  patienceMs: number
}

type Row = { _id: string; holder: string; until: Date }

const rowId = 'migrations'
const pauseMs = 250
const duplicateKey = 11_000

/**
 * Runs `work` in one process at a time. The lease is a row with an end by the server's clock, renewed
 * while `work` is under way; `assertHeld` throws once another process has taken it over.
 */
export async function withLease<Answer>(
  { db, leaseMs, patienceMs }: Lease,
  work: (assertHeld: () => void) => Promise<Answer>,
): Promise<Answer> {
  const rows = db.collection<Row>('payload-migrations-lease')
  const holder = randomUUID()
  await claimPatiently({ rows, holder, leaseMs, patienceMs })
  const renewal = renewing({ rows, holder, leaseMs })
  try {
    return await work(renewal.assertHeld)
  } finally {
    renewal.stop()
    await rows.deleteOne({ _id: rowId, holder })
  }
}

type Claim = { rows: Collection<Row>; holder: string; leaseMs: number }

async function claimPatiently({ patienceMs, ...claimed }: Claim & { patienceMs: number }) {
  const end = performance.now() + patienceMs
  while (!(await claim(claimed))) {
    if (performance.now() > end) {
      throw new Error('Another process has been migrating the database all the time; try again.')
    }
    await wait(pauseMs)
  }
}

/** One conditional update: the row is ours afterwards if nobody held it. */
async function claim({ rows, holder, leaseMs }: Claim): Promise<boolean> {
  const isFree = { $lte: [{ $ifNull: ['$until', new Date(0)] }, '$$NOW'] }
  const take = (value: unknown, field: string) => ({ $cond: [isFree, value, field] })
  try {
    const row = await rows.findOneAndUpdate(
      { _id: rowId },
      [{ $set: { holder: take(holder, '$holder'), until: take(inFuture(leaseMs), '$until') } }],
      { upsert: true, returnDocument: 'after' },
    )
    return row?.holder === holder
  } catch (error) {
    // Two made the row at the same time, and the other was first.
    if (hasCode(error, duplicateKey)) return false
    throw error
  }
}

function renewing({ rows, holder, leaseMs }: Claim) {
  let isLost = false
  const renew = async () => {
    const until = [{ $set: { until: inFuture(leaseMs) } }]
    const { matchedCount } = await rows.updateOne({ _id: rowId, holder }, until)
    isLost ||= matchedCount === 0
  }
  // A renewal that fails is tried again by the next; the row tells in the end whose it is.
  const timer = setInterval(() => void renew().catch(() => undefined), leaseMs / 3)
  return {
    assertHeld: () => {
      if (isLost) throw new Error('Another process has taken over the migrations.')
    },
    stop: () => clearInterval(timer),
  }
}

function inFuture(amount: number) {
  return { $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount } }
}

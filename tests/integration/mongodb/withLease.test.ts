import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { withLease } from '#database/migrate/withLease.ts'
import { temporaryDatabase, type TemporaryDatabase } from '#tests/support/temporaryDatabase.ts'

let database: TemporaryDatabase

const lease = (times: { leaseMs?: number; patienceMs?: number } = {}) => ({
  db: database.db,
  leaseMs: 30_000,
  patienceMs: 30_000,
  ...times,
})

beforeEach(async () => {
  database = await temporaryDatabase()
})

afterEach(() => database.remove())

describe('withLease', () => {
  it('lets one at a time do its work', async () => {
    let inside = 0
    let most = 0
    const work = async () => {
      inside += 1
      most = Math.max(most, inside)
      await setImmediate()
      inside -= 1
    }
    await Promise.all([1, 2, 3, 4].map(() => withLease(lease(), work)))
    expect(most).toBe(1)
  })

  it('gives way when the work fails', async () => {
    const failing = withLease(lease(), async () => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await withLease(lease({ patienceMs: 0 }), async () => 'done')).toBe('done')
  })

  it('is not had while another holds it', async () => {
    await withLease(lease(), async () => {
      const second = withLease(lease({ patienceMs: 0 }), async () => 'done')
      await expect(second).rejects.toThrow('Another process has been migrating')
    })
  })

  it('is renewed for as long as the work takes', async () => {
    await withLease(lease({ leaseMs: 900 }), async () => {
      const { until } = await row()
      while ((await row()).until.getTime() <= until.getTime() + 1000) await setImmediate()
    })
  })

  it('passes on from one who is silent for too long, and that one learns of it', async () => {
    await withLease(lease({ leaseMs: 900 }), async (assertHeld) => {
      await rows().updateOne({}, { $set: { until: new Date(0) } })
      await withLease(lease(), async () => {
        await expect(until(assertHeld)).rejects.toThrow('taken over')
      })
    })
  })
})

/** Resolves never; rejects as soon as `check` throws. */
async function until(check: () => void): Promise<never> {
  for (;;) {
    check()
    await setImmediate()
  }
}

function rows() {
  return database.db.collection<{ until: Date }>('payload-migrations-lease')
}

async function row(): Promise<{ until: Date }> {
  const found = await rows().findOne()
  if (!found) throw new Error('Nobody holds the lease.')
  return found
}

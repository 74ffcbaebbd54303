import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createClient, type Client } from '@libsql/client'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { make } from '#tests/support/make.ts'

let booted: Booted
let payload: Payload
let outside: Client

type Runs = Record<'run' | 'all', (statement: unknown) => Promise<unknown>>

describe('SQLite', () => {
  beforeAll(async () => {
    booted = await bootPayload()
    payload = booted.payload
    outside = createClient({ url: `file:${join(booted.dataDir, 'kindred.db')}` })
  })

  afterAll(async () => {
    outside.close()
    await booted.close()
  })

  it('a commit that fails reaches the caller, and nothing of it is there', async () => {
    const id = await payload.db.beginTransaction()
    const { db } = sessionOf(id)
    await db.run(sql`PRAGMA defer_foreign_keys = ON`)
    await db.run(sql`INSERT INTO topics (id, path, parent_id, updated_at, created_at)
      VALUES ('broken', '/broken', 'no-such-topic', '2026-01-01', '2026-01-01')`)
    await expect(payload.db.commitTransaction(id ?? '')).rejects.toThrow(/FOREIGN KEY/)
    const { rows } = await outside.execute(`SELECT id FROM topics WHERE id = 'broken'`)
    expect(rows).toEqual([])
  })

  it('writing goes on after a commit that failed', async () => {
    const { id } = await make(payload, 'cards', { title: 'Afterwards' })
    expect((await payload.findByID({ collection: 'cards', id })).title).toBe('Afterwards')
  })

  it('a write waits for the lock of another program, and reads do not', async () => {
    const before = await make(payload, 'cards', { title: 'Before' })
    await outside.execute('BEGIN IMMEDIATE')
    let isDone = false
    const write = make(payload, 'cards', { title: 'Waited' }).finally(() => (isDone = true))
    await hasWaited(write)
    expect(isDone).toBe(false)
    expect((await payload.findByID({ collection: 'cards', id: before.id })).title).toBe('Before')

    await outside.execute('COMMIT')
    const { id } = await write
    const { rows } = await outside.execute({ sql: 'SELECT id FROM cards WHERE id = ?', args: [id] })
    expect(rows).toHaveLength(1)
  })

  it('a migration that waited still has foreign keys off, and the next write has them on', async () => {
    await outside.execute('BEGIN IMMEDIATE')
    const begin = payload.db.beginTransaction as (options: object) => Promise<string>
    const begun = begin.call(payload.db, { foreignKeys: false })
    await hasWaited(begun)
    await outside.execute('COMMIT')
    const id = await begun
    expect(await foreignKeysIn(id)).toBe(0)
    await payload.db.commitTransaction(id)
    const next = (await payload.db.beginTransaction()) ?? ''
    expect(await foreignKeysIn(next)).toBe(1)
    await payload.db.rollbackTransaction(next)
  })

  it('foreign keys hold, also after many transactions', async () => {
    for (const title of ['one', 'two', 'three']) await make(payload, 'cards', { title })
    const id = await payload.db.beginTransaction()
    const { db } = sessionOf(id)
    const insert = sql`INSERT INTO topics_rels (parent_id, path, cards_id) VALUES ('none', 'cards', 'none')`
    await expect(db.run(insert)).rejects.toThrow()
    await payload.db.rollbackTransaction(id ?? '')
  })

  it('a rollback is done once and may be asked for again', async () => {
    const id = (await payload.db.beginTransaction()) ?? ''
    await payload.db.rollbackTransaction(id)
    await expect(payload.db.rollbackTransaction(id)).resolves.toBeUndefined()
  })
})

function sessionOf(id: number | string | null): { db: Runs } {
  const sessions = payload.db.sessions as unknown as Record<string, { db: Runs }>
  const session = sessions[String(id)]
  if (!session) throw new Error('This transaction is over.')
  return session
}

async function foreignKeysIn(id: number | string): Promise<unknown> {
  const rows = (await sessionOf(id).db.all(sql`PRAGMA foreign_keys`)) as { foreign_keys: number }[]
  return rows[0]?.foreign_keys
}

/** Resolves once the write has met the lock five times: each attempt looks at the clock. */
async function hasWaited(write: Promise<unknown>): Promise<void> {
  const clock = jest.spyOn(performance, 'now')
  const progress = { isOver: false }
  const end = () => void (progress.isOver = true)
  write.then(end, end)
  while (!progress.isOver && clock.mock.calls.length < 5) await setImmediate()
}

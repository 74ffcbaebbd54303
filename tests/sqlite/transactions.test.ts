import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createClient, type Client } from '@libsql/client'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { BeginOptions } from '#database/sqliteConnections.ts'
import { TransactionLost } from '#errors/catalogue.ts'
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
    const begun = begin({ foreignKeys: false })
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

  it('a transaction that nobody ends gives the writer back, and nothing of it is kept', async () => {
    const left = await begin({ lifetimeMs: 50 })
    await sessionOf(left).db.run(sql`INSERT INTO cards (id, updated_at, created_at)
      VALUES ('left', '2026-01-01', '2026-01-01')`)
    const { id } = await make(payload, 'cards', { title: 'After it' })
    await expect(payload.db.commitTransaction(left)).rejects.toThrow(TransactionLost)
    expect(await idsIn('cards')).toContain(id)
    expect(await idsIn('cards')).not.toContain('left')
  })

  it('an account that is written without a transaction is written whole or not at all', async () => {
    const create = () =>
      payload.db.create({
        collection: 'users',
        data: { id: 'whole', email: 'whole@example.org', roles: ['publisher'] },
        req: {},
      })
    await outside.execute(`CREATE TRIGGER refuse_roles BEFORE INSERT ON users_roles
      BEGIN SELECT RAISE(ABORT, 'no roles'); END`)
    await expect(create()).rejects.toThrow(/users_roles/)
    expect(await idsIn('users')).toEqual([])

    await outside.execute('DROP TRIGGER refuse_roles')
    await create()
    expect(await idsIn('users')).toEqual(['whole'])
  })

  it('a file that is lost takes no writes, is read on, and goes on when it is put back', async () => {
    const { id } = await make(payload, 'cards', { title: 'There' })
    const file = join(booted.dataDir, 'kindred.db')
    const before = await idsIn('cards')
    await rename(file, `${file}.away`)
    try {
      const refusal = { name: 'DATABASE_NOT_WRITABLE', status: 503 }
      await expect(make(payload, 'cards')).rejects.toMatchObject(refusal)
      const update = payload.update({ collection: 'cards', id, data: { title: 'Lost' } })
      await expect(update).rejects.toMatchObject(refusal)
      expect((await payload.findByID({ collection: 'cards', id })).title).toBe('There')
    } finally {
      await rename(`${file}.away`, file)
    }
    expect(await idsIn('cards')).toEqual(before)
    await payload.update({ collection: 'cards', id, data: { title: 'Put back' } })
    expect((await payload.findByID({ collection: 'cards', id })).title).toBe('Put back')
  })
})

/** With what only our adapter can be told. */
function begin(options: BeginOptions): Promise<string> {
  const adapter = payload.db as unknown as {
    beginTransaction: (_: BeginOptions) => Promise<string>
  }
  return adapter.beginTransaction(options)
}

/** As another program sees them. */
async function idsIn(table: 'cards' | 'users'): Promise<unknown[]> {
  const { rows } = await outside.execute(`SELECT id FROM ${table} ORDER BY id`)
  return rows.map(({ id }) => id)
}

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

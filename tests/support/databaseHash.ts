import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import type { Payload } from 'payload'
import type { Booted } from './bootPayload.ts'

/** A hash over every row or document that the database holds. */
export async function databaseHash({ payload, dataDir }: Booted): Promise<string> {
  const hash = createHash('sha256')
  const all = payload.db.name === 'sqlite' ? rowsOf(dataDir) : documentsOf(payload)
  for await (const [table, row] of all) hash.update(`${table} ${JSON.stringify(row)}\n`)
  return hash.digest('hex')
}

async function* rowsOf(dataDir: string): AsyncGenerator<[string, unknown]> {
  const client = createClient({ url: `file:${join(dataDir, 'kindred.db')}` })
  try {
    const tables = await client.execute(
      `SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`,
    )
    for (const table of tables.rows.map(({ name }) => String(name))) {
      const { rows } = await client.execute(`SELECT * FROM "${table}" ORDER BY rowid`)
      for (const row of rows) yield [table, { ...row }]
    }
  } finally {
    client.close()
  }
}

type Documents = { find(): { sort(by: object): AsyncIterable<unknown> } }

type Native = {
  connection: {
    db: {
      listCollections(): { toArray(): Promise<{ name: string }[]> }
      collection(name: string): Documents
    }
  }
}

async function* documentsOf(payload: Payload): AsyncGenerator<[string, unknown]> {
  const { db } = (payload.db as unknown as Native).connection
  const collections = await db.listCollections().toArray()
  for (const name of collections.map((one) => one.name).sort()) {
    for await (const document of db.collection(name).find().sort({ _id: 1 })) yield [name, document]
  }
}

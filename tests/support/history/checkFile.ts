import { createClient, type Client } from '@libsql/client'
import type { Finding } from './finding.ts'

/** What only SQL can say of a SQLite file, each as one statement, so that a server may be writing beside. */
export async function checkFile(file: string): Promise<Finding[]> {
  const client = createClient({ url: `file:${file}` })
  try {
    const tables = await namesIn(client, `SELECT name FROM sqlite_master WHERE type = 'table'`)
    const versioned = tables.filter((name) => tables.includes(`_${name}_v`))
    const found = [await integrity(client), await brokenReferences(client)]
    for (const table of versioned) found.push(await apart(client, table))
    return found.flat()
  } finally {
    client.close()
  }
}

async function integrity(client: Client): Promise<Finding[]> {
  const { rows } = await client.execute('PRAGMA integrity_check')
  const said = rows.map((row) => String(row['integrity_check'])).filter((line) => line !== 'ok')
  return said.map((detail) => ({ kind: 'torn', where: 'the file', detail }))
}

async function brokenReferences(client: Client): Promise<Finding[]> {
  const { rows } = await client.execute('PRAGMA foreign_key_check')
  return rows.map((row) => ({
    kind: 'torn',
    where: String(row['table']),
    detail: `row ${String(row['rowid'])} refers to nothing in ${String(row['parent'])}`,
  }))
}

/** Every document has a version, every version a document, and each table of texts holds some of each. */
async function apart(client: Client, table: string): Promise<Finding[]> {
  const versions = `_${table}_v`
  const questions = [
    {
      sql: `SELECT id FROM "${table}" AS d WHERE NOT EXISTS
        (SELECT 1 FROM "${versions}" WHERE parent_id = d.id)`,
      detail: 'a document without a version',
    },
    {
      sql: `SELECT id FROM "${versions}" AS v WHERE v.parent_id IS NULL`,
      detail: 'a version without its document',
    },
    {
      sql: `SELECT parent_id AS id FROM "${versions}" WHERE parent_id IS NOT NULL
        GROUP BY parent_id HAVING sum(latest) IS NOT 1`,
      detail: 'not exactly one latest version',
    },
  ]
  const found: Finding[] = []
  for (const { sql, detail } of questions) {
    const { rows } = await client.execute(sql)
    found.push(...rows.map(({ id }) => finding(`${table} ${String(id)}`, detail)))
  }
  return found
}

function finding(where: string, detail: string): Finding {
  return { kind: 'torn', where, detail }
}

async function namesIn(client: Client, sql: string): Promise<string[]> {
  const { rows } = await client.execute(sql)
  return rows.map(({ name }) => String(name))
}

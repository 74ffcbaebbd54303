import { getPayload } from 'payload'
import { sql } from 'drizzle-orm'
import config from '#payload.config.ts'
import { migrate } from '#database/migrate.ts'
import { migrations } from '#database/migrations/index.ts'
import { mongoMigrations } from '#database/migrations/mongodb/index.ts'
import type { MongoMigration } from '#database/migrate/runMongoMigration.ts'
import type { SqliteMigration } from '#database/migrate/migrateSqlite.ts'

/**
 * Runs the committed migrations and one more, which writes in two steps that must not be seen apart.
 * With `--halt` it stands still between them, for somebody to kill it.
 */
const halts = process.argv.includes('--halt')
const payload = await getPayload({ config, disableOnInit: true })
const ran = await migrate(payload, {
  sqlite: [...migrations, onSqlite()],
  mongodb: [...mongoMigrations, onMongo()],
  leaseMs: 3000,
})
process.stdout.write(`Ran ${ran.join(', ')}.\n`)
await payload.destroy()
process.exit(0)

function onSqlite(): SqliteMigration {
  return {
    name: 'steps',
    up: async ({ db }) => {
      await db.run(sql`CREATE TABLE steps (name text)`)
      await db.run(sql`INSERT INTO steps VALUES ('first')`)
      await half()
      await db.run(sql`INSERT INTO steps VALUES ('second')`)
    },
  }
}

function onMongo(): MongoMigration {
  return {
    name: 'steps',
    up: async ({ db, session }) => {
      await db.collection('cards').insertOne({ title: { en: 'first' } }, { session })
      await half()
      await db.collection('cards').insertOne({ title: { en: 'second' } }, { session })
    },
  }
}

async function half(): Promise<void> {
  if (!halts) return
  process.stdout.write('Half of it is written.\n')
  await new Promise((resolve) => setTimeout(resolve, 2 ** 31 - 1))
}

import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'

const committed = 'src/database/migrations'

/** The statements that `npm run migrate:create` would write for the config of this Payload. */
export async function generateMigration(payload: Payload, name: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kindred-migrations-'))
  const snapshot = (await readdir(committed))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  await copyFile(join(committed, String(snapshot)), join(folder, String(snapshot)))
  Object.assign(payload.db, { migrationDir: folder })
  await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: true })
  const file = (await readdir(folder)).find((each) => each.endsWith(`${name}.ts`))
  const text = await readFile(join(folder, String(file)), 'utf8')
  await rm(folder, { recursive: true })
  return statementsOf(text)
}

/** Those of `up`, which comes first. */
function statementsOf(text: string): string[] {
  const up = text.slice(0, text.indexOf('export async function down'))
  return [...up.matchAll(/sql`((?:[^`\\]|\\.)*)`/gs)].map(([, statement]) =>
    String(statement).replaceAll('\\`', '`'),
  )
}

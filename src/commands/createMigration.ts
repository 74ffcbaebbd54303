import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getPayload } from 'payload'
import config from '#payload.config.ts'

const folder = 'src/database/migrations'

/** Writes the SQLite migration from the last committed schema to that of the collections: `npm run migrate:create -- name`. */
const [name = 'schema'] = process.argv.slice(2)
const payload = await getPayload({ config, disableOnInit: true })
const index = join(folder, 'index.ts')
const [before, indexBefore] = await Promise.all([readdir(folder), readFile(index, 'utf8')])
await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: true })
await payload.destroy()
const written = (await readdir(folder)).filter((file) => !before.includes(file))
if (written.length === 0) throw new Error('No migration was written.')
if (!(await changesAnything(written))) {
  await Promise.all([
    ...written.map((file) => rm(join(folder, file))),
    writeFile(index, indexBefore),
  ])
  process.stdout.write('The collections need no migration.\n')
  process.exit(0)
}
await Promise.all([...written, 'index.ts'].filter(isTypeScript).map(conform))
process.stdout.write(`Wrote ${written.join(' and ')}. Read the SQL before you commit it.\n`)
process.exit(0)

/** What Payload writes does not pass our compiler settings: types imported as values, unused arguments, no extensions. */
async function conform(file: string): Promise<void> {
  const path = join(folder, file)
  const text = await readFile(path, 'utf8')
  const conforming = text
    .replace(
      '{ MigrateUpArgs, MigrateDownArgs, sql }',
      '{ type MigrateUpArgs, type MigrateDownArgs, sql }',
    )
    .replaceAll('{ db, payload, req }', '{ db }')
    // The whole module, so that a migration may also export what it `removes`.
    .replaceAll(/up: (\w+)\.up,\s+down: \1\.down,/g, '...$1,')
    .replaceAll(/from '(\.\/[^']+?)(?:\.ts)?'/g, "from '$1.ts'")
  await writeFile(path, conforming)
}

/** Payload writes a file without statements where nothing has changed. */
async function changesAnything(files: string[]): Promise<boolean> {
  const texts = await Promise.all(
    files.filter(isTypeScript).map((file) => readFile(join(folder, file), 'utf8')),
  )
  return texts.some((text) => text.includes('sql`'))
}

function isTypeScript(file: string): boolean {
  return file.endsWith('.ts')
}

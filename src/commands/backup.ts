import { parseArgs } from 'node:util'
import { readEnv } from '#config/env.ts'
import { BackupProblem } from '#backup/backupProblem.ts'
import { makeBackup } from '#backup/makeBackup.ts'
import { mongoCommands } from '#backup/mongoCommands.ts'
import { sayProblem } from '#backup/sayProblem.ts'

const usage = 'Say where to: npm run backup -- <folder> [--allow-missing]'

/** `npm run backup -- <folder>`: a copy of the SQLite database and its pictures, while a server writes. */
try {
  await backup()
} catch (error) {
  process.stderr.write(`${sayProblem(error)}\n`)
  process.exitCode = 1
}

async function backup(): Promise<void> {
  const env = readEnv(process.env)
  const { into, allowMissing } = wanted()
  if (env.DATABASE_URL !== undefined) {
    const paths = { dataDir: env.KINDRED_DATA_DIR, folder: into }
    const commands = mongoCommands({ part: 'backup', url: env.DATABASE_URL, ...paths })
    throw new BackupProblem(
      `The content is in a MongoDB; nothing was backed up. Type:\n${commands}`,
    )
  }
  const now = new Date()
  const made = await makeBackup({ dataDir: env.KINDRED_DATA_DIR, into, now, allowMissing })
  const { files, missing } = made.manifest
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  say(
    `Backed up to ${made.folder}: the database, ${files.length - 1} picture files, ${bytes} bytes.`,
  )
  if (missing.length > 0) say(`Not there, and so not in it: ${missing.join(', ')}.`)
  const { differing } = made
  if (differing.length > 0) say(`Of another size than recorded: ${differing.join(', ')}.`)
}

function wanted(): { into: string; allowMissing: boolean } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'allow-missing': { type: 'boolean', default: false } },
  })
  const [into, ...more] = positionals
  if (!into || more.length > 0) throw new BackupProblem(usage)
  return { into, allowMissing: values['allow-missing'] }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

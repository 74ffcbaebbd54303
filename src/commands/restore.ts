import { parseArgs } from 'node:util'
import { readEnv } from '#config/env.ts'
import { BackupProblem } from '#backup/backupProblem.ts'
import { mongoCommands } from '#backup/mongoCommands.ts'
import { restoreBackup } from '#backup/restoreBackup.ts'
import { sayProblem } from '#backup/sayProblem.ts'
import { migrations } from '#database/migrations/index.ts'

const usage = 'Say which backup: npm run restore -- <backup folder> [--replace]'

/** `npm run restore -- <backup folder>`: puts a backup into the data folder of a server that is stopped. */
try {
  await restore()
} catch (error) {
  process.stderr.write(`${sayProblem(error)}\n`)
  process.exitCode = 1
}

async function restore(): Promise<void> {
  const env = readEnv(process.env)
  const { backup, replace } = wanted()
  if (env.DATABASE_URL !== undefined) {
    const paths = { dataDir: env.KINDRED_DATA_DIR, folder: backup }
    const commands = mongoCommands({ part: 'restore', url: env.DATABASE_URL, ...paths })
    throw new BackupProblem(`The content is in a MongoDB; nothing was restored. Type:\n${commands}`)
  }
  const { manifest, movedTo, isEarlier } = await restoreBackup({
    backup,
    dataDir: env.KINDRED_DATA_DIR,
    now: new Date(),
    replace,
    knownMigrations: migrations.map(({ name }) => name),
  })
  const what = `the backup of ${manifest.madeAt}`
  if (movedTo) say(`What was there before is in ${movedTo}.`)
  if (!isEarlier) return say(`Restored ${what}.`)
  say(`A restore was broken off earlier and is finished now: ${what} is in place.`)
}

function wanted(): { backup: string; replace: boolean } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false } },
  })
  const [backup, ...more] = positionals
  if (!backup || more.length > 0) throw new BackupProblem(usage)
  return { backup, replace: values.replace }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

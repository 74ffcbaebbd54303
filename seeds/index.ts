import { getPayload } from 'payload'
import config from '#payload.config.ts'
import { migrate } from '#database/migrate.ts'
import { SeedInvalid } from './pipeline/seedFile.ts'
import { seed } from './seed.ts'

/** `npm run seed`: loads the content files. With `--force`, documents that were edited since are overwritten. */
const payload = await getPayload({ config, disableOnInit: true })
try {
  await migrate(payload)
  const { keptKeys, ...counts } = await seed(payload, { force: process.argv.includes('--force') })
  const said = Object.entries(counts).map(([outcome, count]) => `${count} ${outcome}`)
  process.stdout.write(`Seeded: ${said.join(', ')}.\n`)
  for (const key of keptKeys)
    process.stdout.write(`Kept, as it was edited since: ${key} (--force overwrites it)\n`)
} catch (error) {
  if (!(error instanceof SeedInvalid)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  await payload.destroy()
}

import { getPayload, type Payload } from 'payload'
import config from '#payload.config.ts'
import { isAway } from '#database/isAway.ts'
import { migrate } from '#database/migrate.ts'
import { sentenceOf } from '#errors/sentenceOf.ts'
import { SeedInvalid } from './pipeline/seedFile.ts'
import { seed } from './seed.ts'

/** `npm run seed`: loads the content files. With `--force`, documents that were edited since are overwritten. */
try {
  const payload = await getPayload({ config, disableOnInit: true })
  await load(payload).finally(() => payload.destroy())
} catch (error) {
  if (!(error instanceof SeedInvalid) && !isAway(error)) throw error
  process.stderr.write(`${error instanceof SeedInvalid ? error.message : sentenceOf(error)}\n`)
  process.exitCode = 1
}

async function load(payload: Payload): Promise<void> {
  await migrate(payload)
  const { keptKeys, ...counts } = await seed(payload, { force: process.argv.includes('--force') })
  const said = Object.entries(counts).map(([outcome, count]) => `${count} ${outcome}`)
  process.stdout.write(`Seeded: ${said.join(', ')}.\n`)
  for (const key of keptKeys)
    process.stdout.write(`Kept, as it was edited since: ${key} (--force overwrites it)\n`)
}

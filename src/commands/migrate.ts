import { getPayload, type Payload } from 'payload'
import config from '#payload.config.ts'
import { completeReferences } from '#collections/references/rebuildReferences.ts'
import { isAway } from '#database/isAway.ts'
import { migrate } from '#database/migrate.ts'
import { missingUniqueIndexes } from '#database/missingUniqueIndexes.ts'
import { sentenceOf } from '#errors/sentenceOf.ts'

/** `npm run migrate`: brings the database to the committed schema and says what ran; exit code 1 when it cannot. */
try {
  const payload = await getPayload({ config, disableOnInit: true })
  process.exitCode = await run(payload).finally(() => payload.destroy())
} catch (error) {
  const reason = isAway(error) || !(error instanceof Error) ? sentenceOf(error) : error.message
  process.stderr.write(`The database was not migrated. ${reason}\n`)
  process.exitCode = 1
}
process.exit()

async function run(payload: Payload): Promise<number> {
  const ran = await migrate(payload)
  await completeReferences(payload)
  process.stdout.write(ran.length > 0 ? `Ran ${ran.join(', ')}.\n` : 'Nothing to migrate.\n')
  const missing = await missingUniqueIndexes(payload)
  if (missing.length === 0) return 0
  process.stderr.write(`These unique indexes are missing: ${missing.join(', ')}.\n`)
  return 1
}

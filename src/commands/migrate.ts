import { getPayload } from 'payload'
import config from '#payload.config.ts'
import { migrate } from '#database/migrate.ts'

/** `npm run migrate`: brings the database to the committed schema and says what ran. */
const payload = await getPayload({ config, disableOnInit: true })
const ran = await migrate(payload)
process.stdout.write(ran.length > 0 ? `Ran ${ran.join(', ')}.\n` : 'Nothing to migrate.\n')
await payload.destroy()
process.exit(0)

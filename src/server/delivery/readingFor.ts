import { tryWhole } from '#database/retry.ts'
import { createReader } from '#delivery/read/reader.ts'
import type { Reading } from '#delivery/read/reading.ts'
import type { Deps } from '#server/deps.ts'

type Asked = { locale: Reading['locale']; fallback?: Reading['locale'] | undefined }

/** What an answer is made with, for one request. */
export async function readingFor(
  { locale, fallback }: Asked,
  { payload, publicUrl }: Deps,
): Promise<Reading> {
  const site = await tryWhole(() => siteOf(payload))
  return {
    reader: createReader({ payload, now: () => new Date() }),
    locale,
    fallback: fallback ?? null,
    origin: publicUrl ? new URL(publicUrl).origin : '',
    attribution: site?.['attribution'],
  }
}

/** On MongoDB there is none until somebody has saved it. */
function siteOf({ db }: Deps['payload']): Promise<Record<string, unknown> | null> {
  return db.findGlobal({ slug: 'site' })
}

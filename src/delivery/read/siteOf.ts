import type { Payload } from 'payload'

/** What is said once for the whole site, in all languages. On MongoDB there is none until somebody has saved it. */
export function siteOf({ db }: Pick<Payload, 'db'>): Promise<Record<string, unknown> | null> {
  return db.readGlobal('site')
}

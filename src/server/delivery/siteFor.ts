import type { Request } from 'express'
import type { Locale } from '#config/locales.ts'
import { tryWhole } from '#database/retry.ts'
import type { Home } from '#delivery/present/pageUrl.ts'
import { siteOf } from '#delivery/read/siteOf.ts'
import { View } from '#delivery/read/view.ts'
import type { Deps } from '#server/deps.ts'
import { originOf } from './originOf.ts'

export type Site = { name: string; home: Home }

const unnamed = 'Kindred'

/** What the site is called in a language, and where it is. */
export async function siteFor(
  { req, locale }: { req: Request; locale: Locale },
  { payload, publicUrl }: Deps,
): Promise<Site> {
  const stored = await tryWhole(() => siteOf(payload))
  const site = new View(stored ?? {}, locale)
  const home = { baseUrl: site.text('baseUrl'), origin: originOf(req, { publicUrl }) }
  return { name: site.text('name') ?? unnamed, home }
}

import type { Request } from 'express'
import { defaultLocale } from '#config/locales.ts'
import { tryWhole } from '#database/retry.ts'
import { readFeed, type Feed } from '#delivery/feeds/readFeed.ts'
import { liveReader } from '#delivery/read/liveReader.ts'
import { feedParameters } from '#delivery/schema/feeds.ts'
import type { Deps } from '#server/deps.ts'
import { checkedQuery } from './checkedQuery.ts'
import { siteFor } from './siteFor.ts'

/** The feed that a request asks for, whatever its format. */
export async function feedFor(req: Request, deps: Deps): Promise<Feed> {
  const { payload } = deps
  const { within = null, locale } = checkedQuery(req, feedParameters)
  const { name, home } = await siteFor({ req, locale }, deps)
  const url = new URL(req.baseUrl + req.path, home.origin)
  if (within !== null) url.searchParams.set('within', within)
  if (locale !== defaultLocale) url.searchParams.set('locale', locale)
  const reader = liveReader({ payload, now: () => new Date() })
  return tryWhole(() => readFeed({ within, locale, home, url: url.href, name, reader, payload }))
}

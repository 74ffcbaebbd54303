import { defaultLocale } from '#config/locales.ts'
import { tryWhole } from '#database/retry.ts'
import { liveReader } from '#delivery/read/liveReader.ts'
import { noParameters } from '#delivery/schema/parameters.ts'
import { readSitemap } from '#delivery/sitemap/readSitemap.ts'
import { NotFound } from '#errors/catalogue.ts'
import { checkedQuery } from './checkedQuery.ts'
import type { Send } from './deliveryRoutes.ts'
import { siteFor } from './siteFor.ts'

const partNumber = /^[1-9]\d{0,3}$/

/** `GET /sitemap.xml`, and `GET /sitemap-1.xml` and so on where it is too long for one file. */
export const sendSitemap: Send = async (req, res, deps) => {
  checkedQuery(req, noParameters)
  const part = partOf(req.params['part'])
  const { home } = await siteFor({ req, locale: defaultLocale }, deps)
  const reader = liveReader({ payload: deps.payload, now: () => new Date() })
  const sitemap = await tryWhole(() => readSitemap({ part, home, reader }))
  res.set('Content-Type', 'application/xml; charset=utf-8').send(sitemap)
}

function partOf(asked: unknown): number | null {
  if (asked === undefined) return null
  if (typeof asked !== 'string' || !partNumber.test(asked)) throw new NotFound({})
  return Number(asked)
}

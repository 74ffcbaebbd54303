import { z } from 'zod'
import { defaultLocale, isLocale } from '#config/locales.ts'
import { rowOf } from '#collections/hooks/rowsOf.ts'
import { defineAction } from './defineAction.ts'
import { refuseUnless } from './refuseUnless.ts'
import { rewriteLive } from './rewriteLive.ts'

/** Leaves a page readable, with a notice that it is out of use and why, in the language of the request. */
export const withdraw = defineAction({
  name: 'withdraw',
  isFor: 'pages',
  input: z.strictObject({ explanation: z.string().trim().min(1).max(2000) }),
  async run({ collection, id, input: { explanation }, req }) {
    const row = await rowOf(req, { collection, id })
    refuseUnless(row?.['_status'] === 'published', 'withdraw', 'readers do not see it')
    const { at } = (row?.['withdrawn'] ?? {}) as { at?: unknown }
    const since = { at: at ?? new Date().toISOString() }
    const withdrawn = { ...since, explanation }
    const locale = isLocale(req.locale) ? req.locale : defaultLocale
    const isFirst = locale === defaultLocale
    await rewriteLive({
      collection,
      id,
      values: { withdrawn: isFirst ? withdrawn : since, _status: 'published' },
      inLanguage: isFirst ? [] : [{ locale, values: { withdrawn } }],
      req,
    })
    return {}
  },
})

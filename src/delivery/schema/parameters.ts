import { z } from 'zod'
import { locales } from '#config/locales.ts'

const languages = `one of: ${locales.join(', ')}`

export const localeParameter = z
  .enum(locales, { error: languages })
  .default('en')
  .describe('The language to read.')

export const fallbackParameter = z
  .enum(locales, { error: languages })
  .optional()
  .describe('The language of whatever is not there in `locale`. Left out: nothing is.')

/** The query parameters of `GET /api/content/<path>`. */
export const contentParameters = z.strictObject({
  locale: localeParameter,
  fallback: fallbackParameter,
})

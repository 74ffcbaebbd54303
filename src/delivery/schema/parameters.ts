import { z } from 'zod'
import { locales } from '#config/locales.ts'
import { contentFields } from './contentFields.ts'
import { mappingStatuses } from './crosswalk.ts'

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
  format: z
    .enum(['json', 'jsonld'], { error: 'json or jsonld' })
    .optional()
    .describe('jsonld: in the terms of schema.org. Also by Accept: application/ld+json.'),
  fields: listOf(contentFields as [string, ...string[]])
    .optional()
    .describe('Which fields of the page to answer, such as title,details.cards. Left out: all.'),
  preview: z
    .string()
    .optional()
    .describe('A token of `POST /api/previews`: the page as it was saved last, with its parts.'),
})

export type ContentQuestion = z.infer<typeof contentParameters>

const pathParameter = z
  .string({ error: 'the path of a practice model' })
  .regex(/^\/[a-z0-9/-]{1,300}$/, { error: 'the path of a practice model' })

/** The query parameters of `GET /api/crosswalk`. */
export const crosswalkParameters = z.strictObject({
  from: pathParameter.describe('The path of the model to read from.'),
  to: pathParameter.describe('The path of the other model.'),
  status: listOf(mappingStatuses)
    .default(['proposed', 'reviewed'])
    .describe('Which mappings count, separated by commas. Left out: all but rejected ones.'),
  format: z
    .enum(['json', 'csv'], { error: 'json or csv' })
    .optional()
    .describe('Also by the header Accept: text/csv.'),
  locale: localeParameter,
  fallback: fallbackParameter,
})

/** Of routes that take none. */
export const noParameters = z.strictObject({})

/** Some of a few words, separated by commas, each once. `parameter` is how a parameter is described to clients. */
export function listOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  const error = `some of: ${words.join(', ')}`
  return z
    .string({ error })
    .meta({ parameter: { type: 'array', items: { type: 'string', enum: [...words] } } })
    .transform((text) => [...new Set(text.split(','))])
    .pipe(z.array(z.enum(words, { error })))
}

/** A whole number from `least`, usually 1, to `most`. */
export function wholeNumber({
  least = 1,
  most,
  usual,
}: {
  least?: number
  most: number
  usual: number
}) {
  const error = `a whole number from ${least} to ${most}`
  return z
    .string({ error })
    .regex(/^\d{1,6}$/, { error })
    .transform(Number)
    .refine((number) => number >= least && number <= most, { error })
    .meta({ parameter: { type: 'integer', minimum: least, maximum: most } })
    .default(usual)
}

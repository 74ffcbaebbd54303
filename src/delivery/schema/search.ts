import { z } from 'zod'
import { idPattern } from '#rules/idPattern.ts'
import { pageTypes } from '#delivery/contentTypes.ts'
import { localeParameter, wholeNumber } from './parameters.ts'
import { itemSchema, localeSchema } from './shared.ts'

const types = Object.values(pageTypes)
const most = { characters: 200, hits: 50, offset: 1000, values: 20 }

function isPageType(value: string): boolean {
  return types.some((type) => type === value)
}

type Values = { isValue: (value: string) => boolean; error: string; described: object }

/** One or several values with commas between them. */
function list({ isValue, error, described }: Values) {
  return z
    .string({ error })
    .meta({ parameter: { type: 'array', items: described, maxItems: most.values } })
    .transform((text) => text.split(','))
    .refine((values) => values.length <= most.values && values.every(isValue), { error })
    .default([])
}

const terms = (description: string) =>
  list({
    isValue: (value) => idPattern.test(value),
    error: `one to ${most.values} ids of terms, with commas`,
    described: { type: 'string', pattern: idPattern.source },
  }).describe(description)

const wanted = `text of 1 to ${most.characters} characters`

/** The query parameters of `GET /api/search`. */
export const searchParameters = z.strictObject({
  q: z
    .string({ error: wanted })
    .trim()
    .min(1, { error: wanted })
    .max(most.characters, { error: wanted })
    .describe('The words to look for.'),
  locale: localeParameter,
  type: list({
    isValue: isPageType,
    error: `one or several of: ${types.join(', ')}`,
    described: { type: 'string', enum: types },
  }).describe('Pages of these types only.'),
  subject: terms('Pages about one of these only.'),
  audience: terms('Pages for one of these only.'),
  jurisdiction: terms('Pages that are marked for one of these only.'),
  limit: wholeNumber({ most: most.hits, usual: 10 }).describe('How many hits to give.'),
  offset: wholeNumber({ least: 0, most: most.offset, usual: 0 }).describe(
    'How many hits to leave out first.',
  ),
})

const html = 'HTML: escaped text with what was found in <mark>.'

export const searchHitSchema = z
  .object({
    item: itemSchema.describe('The page.'),
    score: z.number().describe('Between 0 and 1. Says something within one answer only.'),
    titleHtml: z.string().describe(`The title as ${html}`),
    snippet: z.string().describe(`About 200 characters of the page as ${html}`),
    highlights: z
      .array(z.string())
      .describe('The words that were found in title and snippet, as the page has them.'),
  })
  .meta({ id: 'SearchHit', description: 'A page that was found.' })

export const facetCountSchema = z
  .object({
    value: z.string().describe('To be given in the parameter of the same name.'),
    label: z.string().describe('The words for it, in the language of the search.'),
    count: z.int().describe('How many of the pages that were found have it.'),
  })
  .meta({ id: 'FacetCount', description: 'How often a value occurs in a result.' })

const facet = (description: string) => z.array(facetCountSchema).describe(description)

/** The answer of `GET /api/search`. */
export const searchSchema = z
  .object({
    query: z.string().describe('The words that were looked for.'),
    locale: localeSchema.describe('The language that was searched.'),
    total: z.int().describe('How many pages were found.'),
    hits: z.array(searchHitSchema).describe('Those that were asked for, the best first.'),
    facets: z
      .object({
        type: facet('By type.'),
        subject: facet('By subject.'),
        audience: facet('By audience.'),
        jurisdiction: facet('By jurisdiction.'),
      })
      .meta({ id: 'SearchFacets', description: 'Counts of all pages that were found.' }),
  })
  .meta({ id: 'SearchResult', description: 'What was found.' })

export type SearchAsked = z.output<typeof searchParameters>
export type SearchAnswer = z.infer<typeof searchSchema>

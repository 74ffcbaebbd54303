import { z } from 'zod'
import { pageTypes, type PageType } from '#delivery/contentTypes.ts'
import { fallbackParameter, listOf, localeParameter, wholeNumber } from './parameters.ts'
import { itemSchema, localeSchema, momentSchema } from './shared.ts'

export const orders = ['path', '-updated', 'updated', '-published'] as const

const types = Object.values(pageTypes) as [PageType, ...PageType[]]

export const listedItemSchema = itemSchema
  .extend({
    firstPublishedAt: momentSchema.nullable(),
    publicUpdatedAt: momentSchema
      .nullable()
      .describe('When it last changed in a way that readers were told of: a major change.'),
    updatedAt: momentSchema.nullable().describe('When it was last saved as it is here.'),
  })
  .meta({ id: 'ListedItem', description: 'A live page as a list shows it.' })

/** A page of a list of pages. */
export const listSchema = z
  .object({
    locale: localeSchema.describe('The language that was asked for.'),
    items: z.array(listedItemSchema).describe('In the order that was asked for.'),
    next: z.string().nullable().describe('To be sent as `cursor`; null at the end of the list.'),
    total: z.int().nullable().describe('How many there are in all, where that was asked for.'),
  })
  .meta({ id: 'ContentList', description: 'Live pages, a part of a list at a time.' })

/** The same where the question names fields. */
export const listOfFieldsSchema = listSchema
  .extend({
    items: z
      .array(
        listedItemSchema.partial().meta({
          id: 'ListedFields',
          description: 'Of a live page, the fields that were asked for.',
        }),
      )
      .describe('In the order that was asked for.'),
  })
  .meta({
    id: 'ContentListOfFields',
    description: 'A part of a list with some fields of each page.',
  })

/** The answer of `GET /api/content`. */
export const listAnswerSchema = z
  .union([listSchema, listOfFieldsSchema])
  .meta({ id: 'ContentListAnswer', description: 'Live pages; with `fields`, these fields only.' })

const fieldNames = Object.keys(listedItemSchema.shape) as [ListedField, ...ListedField[]]

const term = z.string().trim().min(1, { error: 'a term' }).max(200, { error: 'a term' }).optional()

const moment = 'a day or a moment, such as 2026-11-30 or 2026-11-30T15:00:00Z'

/** The query parameters of `GET /api/content`. */
export const listParameters = z.strictObject({
  type: listOf(types).optional().describe('Of these types, separated by commas. Left out: of any.'),
  subject: term.describe('About this subject: the id of a term, or its English label.'),
  audience: term.describe('For this audience: the id of a term, or its English label.'),
  jurisdiction: term.describe('Named for this place: the id of a term, or its English label.'),
  within: z
    .string()
    .regex(/^\/[a-z0-9/-]{1,300}$/, { error: 'the path of a topic' })
    .optional()
    .describe('A topic: itself, the topics below it, and the pages that these lead to.'),
  'updated-since': z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], { error: moment })
    .transform((text) => new Date(text).toISOString())
    .optional()
    .describe(
      'With a major change at this moment or later. To stay in step, ask for /api/changes.',
    ),
  order: z
    .enum(orders, { error: `one of: ${orders.join(', ')}` })
    .default('path')
    .describe(
      'By path, or by when it had a major change or was first published; - is the newest first.',
    ),
  limit: wholeNumber({ most: 100, usual: 20 }).describe('How many to answer at most.'),
  cursor: z.string().optional().describe('The `next` of an earlier answer to the same question.'),
  fields: listOf(fieldNames).optional().describe('Which fields of each item to answer.'),
  total: z
    .enum(['true', 'false'], { error: 'true or false' })
    .meta({ parameter: { type: 'boolean' } })
    .transform((text) => text === 'true')
    .default(false)
    .describe('Whether to count them all.'),
  locale: localeParameter,
  fallback: fallbackParameter,
})

export type ListedItem = z.infer<typeof listedItemSchema>
export type ListedField = keyof ListedItem
export type ContentList = z.infer<typeof listSchema>
export type ListQuestion = z.infer<typeof listParameters>
export type Order = (typeof orders)[number]

import { z } from 'zod'
import { publicationKinds } from '#rules/publication.ts'
import { contentTypes } from '#delivery/contentTypes.ts'
import { localeParameter, wholeNumber } from './parameters.ts'
import { itemSchema, localeSchema, momentSchema, pathSchema } from './shared.ts'

/** The query parameters of `GET /api/changes`. */
export const changesParameters = z.strictObject({
  since: z
    .string()
    .optional()
    .describe('The `next` of an earlier answer. Left out: from the very first publication on.'),
  limit: wholeNumber({ most: 200, usual: 100 }).describe('How many changes to answer at most.'),
  locale: localeParameter,
})

const types = ['site', ...Object.values(contentTypes)] as const

export const changeSchema = z
  .object({
    cursor: z.string().describe('The place after this change, as a value of `since`.'),
    kind: z
      .enum(publicationKinds)
      .describe(
        'What readers saw happen. After `unpublished` and `gone` it is there no more; a withdrawn page still is, with a notice. What was ever live is never deleted.',
      ),
    at: momentSchema,
    type: z
      .enum(types)
      .describe('The type of the document; `site` for what is said once for the whole site.'),
    id: z.string().describe('The id of the document, a UUID; of the site it is `site`.'),
    path: pathSchema.nullable().describe('Its path after the change. Null without one.'),
    oldPath: pathSchema.nullable().describe('Its path before the change. Null without one.'),
    locales: z
      .array(localeSchema)
      .describe('The languages that it is there in, or was there in until now.'),
    item: itemSchema
      .nullable()
      .describe('The document as it is now. Null after its end, and where it is not live now.'),
    pages: z
      .array(pathSchema)
      .nullable()
      .describe(
        'The paths of the live pages that show something of it now: its own, and those that it is a part of or is linked with. Not those that it led to before, which named it among what leads to them. Null where it may be any page.',
      ),
  })
  .meta({ id: 'Change', description: 'One publication.' })

/** What was published after a place, in order. */
export const changesSchema = z
  .object({
    changes: z.array(changeSchema).describe('In the order of their commits, none left out.'),
    next: z
      .string()
      .describe('Where to read on, also when there is nothing yet. Keep it once all is processed.'),
    isCurrent: z.boolean().describe('There was nothing after this when it was asked for.'),
  })
  .meta({ id: 'Changes', description: 'Publications in order, to be read on from `next`.' })

export type Change = z.infer<typeof changeSchema>
export type Changes = z.infer<typeof changesSchema>

import { z } from 'zod'
import { locales } from '#config/locales.ts'
import { contentTypes } from '#delivery/contentTypes.ts'

const names = Object.values(contentTypes) as [string, ...string[]]

export const localeSchema = z
  .enum(locales)
  .meta({ id: 'Locale', description: 'A language, as a BCP 47 tag.' })

export const typeSchema = z
  .enum(names)
  .meta({ id: 'ContentType', description: 'The type of a document.' })

export const momentSchema = z
  .string()
  .describe('A moment: ISO 8601 in UTC, such as 2026-11-30T15:00:00.000Z.')

export const daySchema = z.string().describe('A day, such as 2026-11-30.')

export const issuedSchema = z
  .string()
  .describe('A year, a month or a day, as exactly as it is known: 2021, 2023-06 or 2023-06-15.')

export const precisionSchema = z
  .enum(['year', 'month', 'day'])
  .describe('How exactly the date is known.')

export const pathSchema = z.string().describe('The public path, such as /family-centered.')

/** Any JSON: the nodes of a rich text. */
export const jsonSchema = z
  .record(z.string(), z.unknown())
  .meta({ id: 'JSON', description: 'Any JSON object.' })

export const richTextSchema = z
  .object({
    html: z.string().describe('As sanitized HTML. Links to pages of Kindred are their paths.'),
    nodes: jsonSchema.describe(
      'As nodes of Lexical. A link to a page that is not live is plain text.',
    ),
  })
  .meta({ id: 'RichText', description: 'Running text, twice.' })

export const itemSchema = z
  .object({
    id: z.string().describe('The id of the document, a UUID.'),
    type: typeSchema,
    path: pathSchema.nullable().describe('Null for what has no page of its own.'),
    apiUrl: z
      .string()
      .nullable()
      .describe(
        'Where its content can be fetched as it was asked for here. Null without a page in the language.',
      ),
    title: z.string().nullable().describe('Null where it was not translated.'),
    summary: z.string().nullable().describe('One or two sentences.'),
    locale: localeSchema.describe('The language of these words.'),
    withdrawn: z.boolean().describe('Still there to be read, with a notice that it is out of use.'),
  })
  .meta({ id: 'Item', description: 'A live document, as a link to it shows it.' })

export const sizeSchema = z
  .object({
    name: z.string().describe('Such as card or wide.'),
    url: z.string().describe('The address of the file.'),
    width: z.int().nullable().describe('In pixels.'),
    height: z.int().nullable().describe('In pixels.'),
  })
  .meta({ id: 'PictureSize', description: 'A smaller copy of a picture.' })

export const mediaSchema = z
  .object({
    id: z.string().describe('The id of the file, a UUID.'),
    type: z.literal('media').describe('Always media.'),
    locale: localeSchema.describe('The language of its words.'),
    url: z.string().describe('The address of the file.'),
    mimeType: z.string().nullable().describe('Such as image/jpeg.'),
    bytes: z.int().nullable().describe('How large the file is.'),
    width: z.int().nullable().describe('In pixels.'),
    height: z.int().nullable().describe('In pixels.'),
    alt: z.string().nullable().describe('What it says, for people who cannot see it.'),
    decorative: z.boolean().describe('It says nothing that the text around it does not say.'),
    caption: z.string().nullable().describe('To be shown below it.'),
    credit: z.string().nullable().describe('Who made it.'),
    licence: z.string().nullable().describe('What may be done with it.'),
    focalPoint: z
      .object({
        x: z.number().describe('From the left, in percent.'),
        y: z.number().describe('From the top, in percent.'),
      })
      .meta({ id: 'FocalPoint', description: 'What must stay in sight when it is cropped.' })
      .nullable(),
    sizes: z.array(sizeSchema).describe('Smaller copies.'),
  })
  .meta({ id: 'Media', description: 'A picture or a PDF.' })

export type Item = z.infer<typeof itemSchema>
export type RichTextAnswer = z.infer<typeof richTextSchema>
export type MediaAnswer = z.infer<typeof mediaSchema>

export const items = (description: string) => z.array(itemSchema).describe(description)

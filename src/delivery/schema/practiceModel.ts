import { z } from 'zod'
import { elementKinds, type ElementKind } from '#rules/elementKinds.ts'
import {
  issuedSchema,
  itemSchema,
  items,
  localeSchema,
  precisionSchema,
  richTextSchema,
} from './shared.ts'

const kinds = elementKinds.map(({ value }) => value) as [ElementKind, ...ElementKind[]]

export const elementKindSchema = z
  .enum(kinds)
  .meta({ id: 'ElementKind', description: 'What kind of part of a model it is.' })

export const elementSchema = z
  .object({
    id: z.string().describe('The id of the element, a UUID.'),
    kind: elementKindSchema,
    label: z.string().nullable().describe('Its name, as the source writes it.'),
    otherLabels: z.array(z.string()).describe('Other names for it.'),
    tagline: z.string().nullable().describe('The sentence that the source gives it.'),
    description: richTextSchema.nullable().describe('What it means, as far as the source says.'),
    position: z.int().describe('Its place among those of its kind, from 1.'),
    locale: localeSchema.describe('The language of these words.'),
    get children() {
      return z.array(elementSchema).describe('The elements that stand under it, in order.')
    },
  })
  .meta({ id: 'Element', description: 'A part of a practice model.' })

export const relatedModelSchema = z
  .object({
    relation: z
      .enum(['adaptedFrom', 'replaces', 'partOf', 'related'])
      .describe('What this model is to the other one.'),
    model: itemSchema.describe('The other model.'),
  })
  .meta({ id: 'RelatedModel', description: 'How a model stands to another one.' })

const text = (description: string) => z.string().nullable().describe(description)

export const practiceModelDetailsSchema = z
  .object({
    shortNames: z.array(z.string()).describe('Shorter names and acronyms.'),
    policyNumber: text('The number of the policy that sets it out.'),
    edition: z
      .object({
        label: text('Such as "2nd edition".'),
        from: issuedSchema.nullable(),
        fromPrecision: precisionSchema.nullable(),
        to: issuedSchema.nullable(),
        toPrecision: precisionSchema.nullable(),
      })
      .meta({ id: 'Edition', description: 'Which edition it is, and when it was in force.' })
      .nullable(),
    tagline: text('The sentence that the model says of itself.'),
    overview: richTextSchema.nullable().describe('What it is for and how it is built.'),
    foundation: z.array(z.string().nullable()).describe('What it rests on, in order.'),
    relatedModels: z.array(relatedModelSchema).describe('Other models.'),
    elementCount: z.int().describe('How many elements it has, on all levels.'),
    elements: z
      .array(elementSchema)
      .describe('Those that stand under no other that is live, in order.'),
  })
  .meta({ id: 'PracticeModelDetails', description: 'What a practice model has of its own.' })

export const practiceModelLinks = {
  agency: items('The agency whose model it is: one or none.'),
  serviceOf: items('The body whose service it is: one or none.'),
  funder: items('Who pays for it: one or none.'),
  crosswalks: items('The models between whose elements and its own there are mappings, by path.'),
}

export type ElementAnswer = z.infer<typeof elementSchema>
export type PracticeModelDetails = z.infer<typeof practiceModelDetailsSchema>

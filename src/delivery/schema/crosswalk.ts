import { z } from 'zod'
import { elementKindSchema } from './practiceModel.ts'
import { itemSchema, localeSchema, momentSchema } from './shared.ts'

export const mappingStatuses = ['proposed', 'reviewed', 'rejected'] as const
export const pairRelations = ['exact', 'close', 'broad', 'narrow', 'related'] as const

export const statusSchema = z
  .enum(mappingStatuses)
  .meta({ id: 'MappingStatus', description: 'Whether someone who knows both models agreed.' })

const relationSchema = z.enum(pairRelations).meta({
  id: 'MappingRelation',
  description:
    'As in SKOS, from the first model to the second: broad says that the second is broader.',
})

export const elementRefSchema = z
  .object({
    id: z.string().describe('The id of the element, a UUID.'),
    kind: elementKindSchema,
    label: z.string().nullable().describe('Its name, as the source writes it.'),
    locale: localeSchema.describe('The language of the label.'),
  })
  .meta({ id: 'ElementRef', description: 'An element, without what stands under it.' })

const said = {
  id: z.string().describe('The id of the mapping, a UUID.'),
  status: statusSchema,
  rationale: z.string().nullable().describe('Why.'),
  rationaleLocale: localeSchema.describe('The language of the rationale.'),
  sources: z.array(z.string()).describe('What it rests on: documents, pages, addresses.'),
  staleSince: momentSchema
    .nullable()
    .describe('When the meaning of one of the elements changed after the mapping was made.'),
}

const pairSchema = z
  .object({
    from: elementRefSchema.describe('The element of the first model.'),
    relation: relationSchema,
    to: elementRefSchema.describe('The element of the second model.'),
    ...said,
  })
  .meta({ id: 'CrosswalkPair', description: 'Two elements that are related.' })

const noMatchSchema = z
  .object({ element: elementRefSchema, ...said })
  .meta({ id: 'NoMatch', description: 'An element that has no counterpart in the other model.' })

const coverageSchema = z
  .object({
    kind: elementKindSchema,
    total: z.int().describe('How many elements of this kind the model has.'),
    mapped: z.int().describe('How many of them are in a pair.'),
    noMatch: z.int().describe('Of how many it is said that they have no counterpart.'),
    unreviewed: z.int().describe('Of how many nothing is said.'),
  })
  .meta({ id: 'Coverage', description: 'How far the elements of one kind are covered.' })

const unmappedSchema = z
  .object({
    element: elementRefSchema,
    reason: z.enum(['noMatch', 'unreviewed']).describe('What is said of it, or that nothing is.'),
  })
  .meta({ id: 'UnmappedElement', description: 'An element that is in no pair.' })

const rowSchema = z
  .object({
    element: z.string().describe('The id of the element of the first model.'),
    cells: z.array(relationSchema.nullable()).describe('One for each column, null without a pair.'),
  })
  .meta({ id: 'MatrixRow', description: 'How one element stands to all of the second model.' })

const bothWays = <Part extends z.ZodType>(part: Part, id: string, description: string) =>
  z
    .object({
      from: z.array(part).describe('Of the first model.'),
      to: z.array(part).describe('Of the second model.'),
    })
    .meta({ id, description })

/** The mappings between two models, as they read from the first one to the second. */
export const crosswalkSchema = z
  .object({
    from: itemSchema.describe('The first model.'),
    to: itemSchema.describe('The second model.'),
    statuses: z.array(statusSchema).describe('Mappings of these are counted.'),
    pairs: z.array(pairSchema).describe('In the order of the elements of the first model.'),
    noMatch: bothWays(noMatchSchema, 'NoMatches', 'Elements without a counterpart.'),
    coverage: bothWays(coverageSchema, 'Coverages', 'By kind of element.'),
    unmapped: bothWays(unmappedSchema, 'UnmappedElements', 'Elements that are in no pair.'),
    matrix: z
      .object({
        columns: z.array(elementRefSchema).describe('The elements of the second model.'),
        rows: z.array(rowSchema).describe('One for each element of the first model.'),
      })
      .meta({ id: 'Matrix', description: 'Every element against every other.' }),
  })
  .meta({ id: 'Crosswalk', description: 'The mappings between two practice models.' })

export type Crosswalk = z.infer<typeof crosswalkSchema>
export type CrosswalkPair = z.infer<typeof pairSchema>
export type NoMatch = z.infer<typeof noMatchSchema>
export type ElementRef = z.infer<typeof elementRefSchema>
export type MappingStatus = z.infer<typeof statusSchema>

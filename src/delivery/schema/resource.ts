import { z } from 'zod'
import {
  issuedSchema,
  itemSchema,
  items,
  mediaSchema,
  precisionSchema,
  richTextSchema,
} from './shared.ts'

export const agentSchema = z
  .object({
    name: z.string().describe('Its name.'),
    organization: itemSchema.nullable().describe('The organization, where Kindred knows it.'),
  })
  .meta({ id: 'Agent', description: 'A person or body behind a resource.' })

const text = (description: string) => z.string().nullable().describe(description)

export const resourceDetailsSchema = z
  .object({
    type: z
      .enum([
        'publication',
        'video',
        'podcast',
        'webinar',
        'infographic',
        'dataset',
        'training',
        'website',
      ])
      .describe('What kind of thing it is.'),
    description: richTextSchema.nullable().describe('What it offers, and to whom.'),
    authors: z.array(agentSchema).describe('In the order of the title page.'),
    publishers: z.array(agentSchema).describe('Who issued it.'),
    issued: issuedSchema.nullable(),
    issuedPrecision: precisionSchema.nullable(),
    url: text('Where it can be read, watched or taken.'),
    files: z
      .array(
        z
          .object({
            file: mediaSchema.describe('The file.'),
            language: z
              .enum(['en', 'es', 'other'])
              .nullable()
              .describe('The language of the file.'),
          })
          .meta({ id: 'ResourceFile', description: 'A file of a resource.' }),
      )
      .describe('The thing itself, where Kindred keeps it.'),
    citation: text('How to cite it, in APA form (7th edition).'),
    publication: z
      .object({
        series: text('The series or journal.'),
        volume: text('As printed.'),
        issue: text('As printed.'),
        pages: text('How many, or from which to which.'),
      })
      .meta({ id: 'PublicationDetails', description: 'Where in a series it came out.' })
      .nullable()
      .describe('For publications.'),
    recording: z
      .object({
        minutes: z.int().nullable().describe('How long it is, in minutes.'),
        transcript: text('What is said, for people who cannot hear it.'),
      })
      .meta({ id: 'RecordingDetails', description: 'What is watched or listened to.' })
      .nullable()
      .describe('For videos, podcasts and webinars.'),
    training: z
      .object({
        deliveryMode: z
          .enum(['online', 'in-person', 'blended'])
          .nullable()
          .describe('How it is taken.'),
        minutes: z.int().nullable().describe('How long it takes, in minutes.'),
        credits: text('Continuing-education credits.'),
        learningOutcomes: z.array(z.string().nullable()).describe('In order.'),
      })
      .meta({ id: 'TrainingDetails', description: 'How a training is taken.' })
      .nullable()
      .describe('For trainings.'),
  })
  .meta({ id: 'ResourceDetails', description: 'What a resource has of its own.' })

export const resourceLinks = {
  provider: items('Who offers the training: one or none.'),
  ledBy: items('Who leads the provider: one or none.'),
  host: items('Where the leader is at home: one or none.'),
}

export type AgentAnswer = z.infer<typeof agentSchema>
export type ResourceDetails = z.infer<typeof resourceDetailsSchema>

import { z } from 'zod'
import {
  itemSchema,
  items,
  localeSchema,
  mediaSchema,
  momentSchema,
  richTextSchema,
} from './shared.ts'

const link = {
  url: z
    .string()
    .nullable()
    .describe('Where it leads: a path of ours or an address elsewhere. Null for plain text.'),
  target: itemSchema.nullable().describe('The document that it leads to, where it is one of ours.'),
  locale: localeSchema.describe('The language of these words.'),
}

export const cardSchema = z
  .object({
    id: z.string().describe('The id of the card, a UUID.'),
    type: z.literal('card').describe('Always card.'),
    heading: z.string().nullable().describe('Its own words, or the title of its target.'),
    text: z.string().nullable().describe('Its own words, or the summary of its target.'),
    buttonLabel: z.string().nullable().describe('Words that say where the button leads.'),
    image: mediaSchema.nullable().describe('A picture beside the text.'),
    ...link,
  })
  .meta({ id: 'PageCard', description: 'A short box that leads somewhere.' })

export const spotlightSchema = z
  .object({
    id: z.string().describe('The id of the spotlight, a UUID.'),
    type: z.literal('spotlight').describe('Always spotlight.'),
    heading: z.string().nullable().describe('Its own words, or the title of its target.'),
    text: z.string().nullable().describe('Its own words, or the summary of its target.'),
    organization: itemSchema.nullable().describe('Who it is about.'),
    starts: momentSchema.nullable().describe('Shown from this moment on.'),
    ends: momentSchema.nullable().describe('Shown until this moment.'),
    ...link,
  })
  .meta({ id: 'PageSpotlight', description: 'A pointer to a person, project or page.' })

export const relatedItemSchema = z
  .object({
    heading: z.string().nullable().describe('Its own words, or the title of its target.'),
    ...link,
  })
  .meta({ id: 'RelatedItem', description: 'A page that a reader may want too.' })

export const resourceItemSchema = z
  .object({
    heading: z.string().nullable().describe('The title of the resource.'),
    text: z.string().nullable().describe('Why it is here, or the summary of the resource.'),
    url: z.string().nullable().describe('The path of the resource.'),
    resource: itemSchema.describe('The resource.'),
    locale: localeSchema.describe('The language of these words.'),
  })
  .meta({ id: 'ResourceItem', description: 'A resource that belongs to the page.' })

const heading = {
  label: z.string().nullable().describe('The heading of the list.'),
  locale: localeSchema.describe('The language of the heading.'),
}

export const topicDetailsSchema = z
  .object({
    kind: z.enum(['topic', 'subtopic', 'series']).describe('A series gathers pages in order.'),
    intro: richTextSchema.nullable().describe('What the page is about.'),
    featureImage: mediaSchema.nullable().describe('A wide picture at the top.'),
    spotlights: z.array(spotlightSchema).describe('In the order of the page.'),
    cards: z.array(cardSchema).describe('In the order of the page.'),
    related: z
      .object({
        ...heading,
        items: z.array(relatedItemSchema).describe('In the order of the page.'),
      })
      .meta({ id: 'RelatedList', description: 'Other pages.' }),
    resources: z
      .object({
        ...heading,
        items: z.array(resourceItemSchema).describe('In the order of the page.'),
      })
      .meta({ id: 'ResourceList', description: 'Publications, trainings and recordings.' }),
  })
  .meta({ id: 'TopicDetails', description: 'What a topic has of its own.' })

export const topicLinks = {
  parent: items('The topic that it is part of: one or none.'),
  children: items('The topics that are part of it, by path.'),
}

export type CardAnswer = z.infer<typeof cardSchema>
export type SpotlightAnswer = z.infer<typeof spotlightSchema>
export type RelatedItem = z.infer<typeof relatedItemSchema>
export type ResourceItem = z.infer<typeof resourceItemSchema>
export type TopicDetails = z.infer<typeof topicDetailsSchema>

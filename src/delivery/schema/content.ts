import { z } from 'zod'
import { translationStates } from '#rules/translations/translation.ts'
import { articleDetailsSchema, articleLinks } from './article.ts'
import { practiceModelDetailsSchema, practiceModelLinks } from './practiceModel.ts'
import { resourceDetailsSchema, resourceLinks } from './resource.ts'
import { daySchema, items, localeSchema, momentSchema, pathSchema } from './shared.ts'
import { topicDetailsSchema, topicLinks } from './topic.ts'

const text = (description: string) => z.string().nullable().describe(description)

const reviewSchema = z
  .object({
    lastReviewed: daySchema.nullable(),
    nextReview: daySchema.nullable(),
    currentThrough: daySchema.nullable().describe('Until when its facts are known to be right.'),
    expires: daySchema.nullable().describe('From when it should no longer be used.'),
  })
  .meta({ id: 'Review', description: 'How well looked after a page is.' })

const withdrawnSchema = z
  .object({
    at: momentSchema,
    explanation: text('Why, for readers.'),
  })
  .meta({ id: 'Withdrawal', description: 'A page that is out of use and can still be read.' })

const changeSchema = z
  .object({ at: momentSchema, note: text('What changed.') })
  .meta({ id: 'MajorChange', description: 'A change that readers were told of.' })

const translationSchema = z
  .object({
    locale: localeSchema,
    state: z.enum(translationStates).describe('How its words stand; missing: there are none.'),
    apiUrl: z.string().nullable().describe('Where it can be fetched, where it is there.'),
  })
  .meta({ id: 'AvailableTranslation', description: 'A document in one of its languages.' })

const attributionSchema = z
  .object({
    origin: text('The publisher, agency or project that issued it.'),
    rights: text('What may be done with it.'),
    licence: text('The licence, where there is one.'),
    attribution: text('The words that a reuser must show.'),
  })
  .meta({ id: 'Attribution', description: 'Where it comes from, and on what terms.' })

const sharedLinks = {
  audiences: items('For whom it is written.'),
  jurisdictions: items('Where it applies; none: everywhere.'),
  subjects: items('What it is about.'),
  inTopics: items('The topics that lead to it, by path.'),
  inSeries: items('The series that it is part of, by path.'),
  mentionedBy: items('The articles and resources that lead to it, by path.'),
  usedByModels: items('The practice models that lead to it, by path.'),
}

const envelope = {
  id: z.string().describe('The id of the document, a UUID: the same in each language.'),
  path: pathSchema,
  locale: localeSchema.describe('The language of its words.'),
  schemaVersion: z.literal(1).describe('The version of this form.'),
  title: text('The heading of the page.'),
  summary: text('One or two sentences.'),
  firstPublishedAt: momentSchema.nullable(),
  publicUpdatedAt: momentSchema.nullable().describe('When it last changed for readers.'),
  updatedAt: momentSchema.nullable().describe('When it was last saved as it is here.'),
  review: reviewSchema,
  withdrawn: withdrawnSchema.nullable(),
  changeHistory: z.array(changeSchema).describe('Major changes, the newest first.'),
  breadcrumb: items('The topics above it, the uppermost first.'),
  translations: z.array(translationSchema).describe('How it stands in each language.'),
  attribution: attributionSchema,
}

function document<Type extends string, Details extends z.ZodType, Links extends z.ZodRawShape>({
  id,
  type,
  details,
  links,
}: {
  id: string
  type: Type
  details: Details
  links: Links
}) {
  return z
    .object({
      type: z.literal(type).describe(`Always ${type}.`),
      ...envelope,
      details,
      links: z
        .object({ ...links, ...sharedLinks })
        .meta({ id: `${id}Links`, description: 'Other documents, each list in its order.' }),
    })
    .meta({ id, description: `A page of type ${type}.` })
}

export const topicSchema = document({
  id: 'TopicPage',
  type: 'topic',
  details: topicDetailsSchema,
  links: topicLinks,
})

export const articleSchema = document({
  id: 'ArticlePage',
  type: 'article',
  details: articleDetailsSchema,
  links: articleLinks,
})

export const resourceSchema = document({
  id: 'ResourcePage',
  type: 'resource',
  details: resourceDetailsSchema,
  links: resourceLinks,
})

export const practiceModelSchema = document({
  id: 'PracticeModelPage',
  type: 'practice-model',
  details: practiceModelDetailsSchema,
  links: practiceModelLinks,
})

export const pageSchemas = {
  topic: topicSchema,
  article: articleSchema,
  resource: resourceSchema,
  'practice-model': practiceModelSchema,
}

export const redirectSchema = z
  .object({
    status: z.int().describe('301: the page moved. 303: the address has another spelling.'),
    to: pathSchema.nullable().describe('Its path now, where that is one of ours.'),
    url: z.string().describe('Where to ask next; an address elsewhere where it moved there.'),
    explanation: text('Why, for readers.'),
  })
  .meta({ id: 'Redirect', description: 'A page that is somewhere else.' })

/** The answer of `GET /api/content/<path>` with status 301 or 303. */
export const redirectAnswerSchema = z
  .object({ redirect: redirectSchema })
  .meta({ id: 'RedirectAnswer', description: 'In place of a page that is somewhere else.' })

export const goneSchema = z
  .object({
    path: pathSchema,
    explanation: text('Why, for readers.'),
    alternative: pathSchema.nullable().describe('What to read in its place.'),
  })
  .meta({ id: 'Gone', description: 'A page that was taken away for good.' })

/** One document with a page of its own, whole. */
export const contentSchema = z
  .discriminatedUnion('type', [topicSchema, articleSchema, resourceSchema, practiceModelSchema])
  .meta({ id: 'Content', description: 'A page of any type.' })

export type Content = z.infer<typeof contentSchema>
export type SharedLinks = {
  [Name in keyof typeof sharedLinks]: z.infer<(typeof sharedLinks)[Name]>
}

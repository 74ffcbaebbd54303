import { locales } from '#config/locales.ts'
import type { SeedFile } from '#seeds/pipeline/seedFile.ts'
import { seedId } from '#seeds/pipeline/seedId.ts'
import { articleOf } from './article.ts'
import { apiUrl, typeOf } from './item.ts'
import { languageOf, nameIn } from './language.ts'
import { sharedLinks, type Context } from './links.ts'
import { practiceModelOf } from './practiceModel.ts'
import { resourceOf } from './resource.ts'
import { aMoment } from './settled.ts'
import { topicOf } from './topic.ts'
import { textAt } from './values.ts'

type Own = { details: object; links: object }

const parts: Record<string, (file: SeedFile, context: Context) => Own> = {
  topics: topicOf,
  articles: articleOf,
  resources: resourceOf,
  'practice-models': practiceModelOf,
}

/** The whole page that readers should get for a file, or the code of the refusal where it is not there. */
export function expectedPage(file: SeedFile, context: Context): object {
  if (file.status === 'draft') return { refused: 'NOT_FOUND' }
  const locale = languageOf(file, context.asked)
  const title = nameIn(file, locale)
  const own = parts[file.collection]?.(file, context)
  if (title === null) return { refused: 'TRANSLATION_MISSING' }
  return {
    type: typeOf(file),
    id: seedId(file.key),
    path: file.fields['path'],
    locale,
    schemaVersion: 1,
    title,
    summary: textAt(file.fields, 'summary', locale),
    firstPublishedAt: aMoment,
    publicUpdatedAt: aMoment,
    updatedAt: aMoment,
    review: { lastReviewed: null, nextReview: null, currentThrough: null, expires: null },
    withdrawn: null,
    changeHistory: [],
    breadcrumb: [],
    translations: translationsOf(file),
    attribution: attributionOf(file),
    details: own?.details,
    links: { ...own?.links, ...sharedLinks(file, context) },
  }
}

function translationsOf(file: SeedFile) {
  const path = textAt(file.fields, 'path') ?? ''
  return locales.map((locale) => ({
    locale,
    state: textAt(file.fields, 'translation', locale) ?? 'missing',
    apiUrl: nameIn(file, locale) === null ? null : apiUrl(path, { locale }),
  }))
}

function attributionOf({ fields }: SeedFile) {
  const said = (name: string) => textAt(fields, 'provenance', name)
  return {
    origin: said('origin'),
    rights: said('rights'),
    licence: said('licence'),
    attribution: said('attribution'),
  }
}

import type { CollectionSlug, PayloadRequest } from 'payload'
import { newestVersion } from '#collections/hooks/newestVersion.ts'
import { defaultLocale, isLocale, locales } from '#config/locales.ts'
import type { FieldShape, Finding, Language, Values } from '#rules/findings/finding.ts'
import { findingsOf } from '#rules/findings/findingsOf.ts'
import { recordIn } from '#rules/translations/recordIn.ts'
import { translationsOf } from '#rules/translations/translationsOf.ts'
import { factsFor } from './factsFor.ts'
import { inLanguage } from './inLanguage.ts'

export type Findings = { errors: Finding[]; warnings: Finding[] }

type Asked = {
  collection: CollectionSlug
  /** The document in the language of the request. */
  document: Values
  /** What is stored of it in all languages; looked up where it is left out. */
  stored?: Values | null
}

const languageNames: Record<Language, string> = { en: 'English', es: 'Spanish' }

/** What the content rules have to say about a document, in all its languages. */
export async function findingsFor(
  req: PayloadRequest,
  { collection, document, stored }: Asked,
): Promise<Findings> {
  const fields = fieldsOf(collection, req)
  const known = stored ?? (await storedOf(collection, document, req))
  const own = isLocale(req.locale) ? req.locale : defaultLocale
  const others = locales.filter((locale) => locale !== own)
  const documents = new Map<Language, Values>([
    [own, document],
    ...others.map(
      (other) => [other, inLanguage({ document, stored: known, fields }, other)] as const,
    ),
  ])
  const facts = await factsFor(req, {
    collection,
    fields,
    documents: [...documents.values()],
    wasLive: Boolean(known['firstPublishedAt']),
  })
  const stale = staleIn(document['translationRecord'] ?? known['translationRecord'])
  const findings = [...documents].flatMap(([language, values]) => {
    const isFirst = language === own
    const said = findingsOf(collection, values, { ...facts, ...stale(language), language, isFirst })
    return isFirst ? said : said.map((finding) => told(finding, language))
  })
  return {
    errors: findings.filter(({ severity }) => severity === 'error'),
    warnings: findings.filter(({ severity }) => severity === 'warning'),
  }
}

/** A form does not know what is kept of its languages: what was stored of them last holds until it is saved. */
function staleIn(record: unknown) {
  const translations = translationsOf(recordIn(record, locales) ?? {})
  return (language: Language) => {
    const one = translations.find(({ locale }) => locale === language)
    return { staleFields: one?.fields ?? [], staleSince: one?.since ?? null }
  }
}

/** A form shows one language; what is said of another one names it. */
function told(finding: Finding, language: Language): Finding {
  return { ...finding, message: `In ${languageNames[language]}: ${finding.message}` }
}

/** Payload's flattened fields have the form of `FieldShape`; their own type is a union that no function takes. */
function fieldsOf(collection: CollectionSlug, { payload }: PayloadRequest): FieldShape[] {
  return payload.collections[collection].config.flattenedFields as unknown as FieldShape[]
}

async function storedOf(
  collection: CollectionSlug,
  { id }: Values,
  req: PayloadRequest,
): Promise<Values> {
  if (typeof id !== 'string') return {}
  return (await newestVersion(req, { collection, id }))?.version ?? {}
}

import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { FlattenedField, RichTextField, SanitizedConfig } from 'payload'
import { isLocale, locales, type Locale } from '#config/locales.ts'
import { seedId } from './seedId.ts'
import type { SeedFile } from './seedFile.ts'

type Values = Record<string, unknown>

/** A document as Payload's operations take it, and the documents that must be there before it. */
export type MappedDocument = {
  id: string
  key: string
  collection: string
  status: 'published' | 'draft'
  /** The default language holds every field, another one only what is said in it. */
  byLocale: Map<Locale, Values>
  needs: Set<string>
}

type Mapping = {
  locale: Locale
  /** The id for a key, path or id in a file, or null where there is no such document. */
  idFor: (reference: string) => string | null
  needs: Set<string>
  problem: (path: string, sentence: string) => void
  rowPrefix: string
}

type Context = {
  config: SanitizedConfig
  idFor: (reference: string) => string | null
  problems: string[]
}

/** Turns one file into one document. What does not fit is added to `problems`, with file and field. */
export function map(file: SeedFile, { config, idFor, problems }: Context): MappedDocument | null {
  const collection = config.collections.find(({ slug }) => slug === file.collection)
  if (!collection) {
    problems.push(`${file.key}: there is no collection "${file.collection}"`)
    return null
  }
  const fields = withBody(file, collection.flattenedFields, problems)
  const needs = new Set<string>()
  const byLocale = new Map<Locale, Values>()
  for (const locale of locales) {
    const problem = (path: string, sentence: string) =>
      problems.push(`${file.key}: ${path} ${sentence}`)
    const mapping = { locale, idFor, needs, problem, rowPrefix: file.key }
    const values = valuesOf(fields, collection.flattenedFields, { mapping, path: '' })
    if (byLocale.size === 0 || saysSomething(fields, locale)) byLocale.set(locale, values)
  }
  return { ...file, id: seedId(file.key), byLocale, needs }
}

function withBody(file: SeedFile, fields: FlattenedField[], problems: string[]): Values {
  if (!file.body) return file.fields
  const richText = fields.find(({ type }) => type === 'richText')
  if (richText) return { ...file.fields, [richText.name]: file.body }
  problems.push(`${file.key}: ${file.collection} have no field for the text below the front matter`)
  return file.fields
}

type Place = { mapping: Mapping; path: string }

function valuesOf(values: Values, fields: FlattenedField[], { mapping, path }: Place): Values {
  const mapped: Values = {}
  for (const [name, value] of Object.entries(values)) {
    const at = path ? `${path}.${name}` : name
    const field = fields.find((one) => one.name === name && !('virtual' in one && one.virtual))
    if (!field) {
      mapping.problem(at, 'is not a field')
      continue
    }
    const own = 'localized' in field && field.localized ? inLanguage(value, mapping, at) : value
    if (own !== undefined) mapped[name] = valueOf(own, field, { mapping, path: at })
  }
  return mapped
}

function inLanguage(value: unknown, { locale, problem }: Mapping, path: string): unknown {
  const isByLanguage =
    typeof value === 'object' && value !== null && Object.keys(value).every(isLocale)
  if (isByLanguage) return Reflect.get(value, locale)
  problem(path, 'must be given by language, such as { en: … }')
  return undefined
}

function valueOf(value: unknown, field: FlattenedField, place: Place): unknown {
  if (field.type === 'relationship' || field.type === 'upload') return related(value, field, place)
  if (field.type === 'richText') return richText(String(value), field)
  if (field.type === 'array') return rowsOf(value, field.flattenedFields, place)
  if (field.type === 'group' || field.type === 'tab')
    return valuesOf(value as Values, field.flattenedFields, place)
  return value
}

function related(value: unknown, field: { relationTo: string | string[] }, place: Place): unknown {
  if (Array.isArray(value)) return value.map((one) => related(one, field, place))
  const { idFor, needs, problem } = place.mapping
  const reference = String(value)
  const id = idFor(reference)
  if (!id) {
    problem(place.path, `names "${reference}", which is not there`)
    return null
  }
  needs.add(id)
  if (!Array.isArray(field.relationTo)) return id
  const [collection = ''] = reference.split('/')
  if (field.relationTo.includes(collection)) return { relationTo: collection, value: id }
  problem(
    place.path,
    `must name "${reference}" by its key, since targets of several types fit here`,
  )
  return null
}

/** Rows have ids of their own, so that a second language finds the row that it translates. */
function rowsOf(value: unknown, fields: FlattenedField[], { mapping, path }: Place): unknown[] {
  const rows = Array.isArray(value) ? value : []
  return rows.map((row: Values, index) => ({
    id: seedId(`${mapping.rowPrefix}#${path}.${index}`),
    ...valuesOf(row, fields, { mapping, path: `${path}.${index}` }),
  }))
}

function richText(markdown: string, field: unknown): unknown {
  const editorConfig = editorConfigFactory.fromField({ field: field as RichTextField })
  return convertMarkdownToLexical({ editorConfig, markdown })
}

function saysSomething(value: unknown, locale: Locale): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Object.keys(value).length > 0 && Object.keys(value).every(isLocale)) return locale in value
  return Object.values(value).some((one) => saysSomething(one, locale))
}

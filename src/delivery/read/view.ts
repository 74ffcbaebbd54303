import type { Locale } from '#config/locales.ts'
import { isRichText, type RichText } from '#rules/richText.ts'
import { isContentCollection, type ContentCollection } from '#delivery/contentTypes.ts'
import { wordsIn } from './languageOf.ts'
import type { Ref } from './reader.ts'

type Fields = Record<string, unknown>

/** A stored row, or a group or a row of a list in it, as it reads in one language. What is empty is null. */
export class View {
  readonly fields: Fields
  readonly locale: Locale

  constructor(fields: Fields, locale: Locale) {
    this.fields = fields
    this.locale = locale
  }

  /** The same in another language. */
  in(locale: Locale): View {
    return new View(this.fields, locale)
  }

  get id(): string {
    return String(this.fields['id'])
  }

  /** A text, in the language of this view where it has languages. */
  text(name: string): string | null {
    const words = wordsIn(this.fields[name], this.locale)
    return typeof words === 'string' && words !== '' ? words : null
  }

  texts(name: string): string[] {
    const value = this.fields[name]
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
  }

  number(name: string): number | null {
    const value = this.fields[name]
    return typeof value === 'number' ? value : null
  }

  flag(name: string): boolean {
    return this.fields[name] === true
  }

  /** A moment as ISO 8601 in UTC. */
  moment(name: string): string | null {
    const value = this.fields[name]
    const date = typeof value === 'string' || value instanceof Date ? new Date(value) : null
    return date && !Number.isNaN(date.getTime()) ? date.toISOString() : null
  }

  /** A day as `2026-11-30`. */
  day(name: string): string | null {
    return this.moment(name)?.slice(0, 10) ?? null
  }

  richText(name: string): RichText | null {
    const value = wordsIn(this.fields[name], this.locale)
    return isRichText(value) ? value : null
  }

  group(name: string): View {
    return new View(asFields(this.fields[name]), this.locale)
  }

  rows(name: string): View[] {
    const value = this.fields[name]
    return Array.isArray(value) ? value.map((row) => new View(asFields(row), this.locale)) : []
  }

  /** The document that a relation leads to; `to` where it leads to one collection only. */
  ref(name: string, to?: ContentCollection): Ref | null {
    return refOf(this.fields[name], to)
  }

  refs(name: string, to?: ContentCollection): Ref[] {
    const value = this.fields[name]
    return Array.isArray(value) ? value.flatMap((one) => refOf(one, to) ?? []) : []
  }
}

function refOf(value: unknown, to: ContentCollection | undefined): Ref | null {
  if (to) return typeof value === 'string' ? { collection: to, id: value } : null
  const { relationTo, value: id } = asFields(value)
  return isContentCollection(relationTo) && typeof id === 'string'
    ? { collection: relationTo, id }
    : null
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

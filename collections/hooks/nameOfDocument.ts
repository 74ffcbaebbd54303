import type { SanitizedCollectionConfig } from 'payload'
import { locales } from '#config/locales.ts'

type Named = Pick<SanitizedCollectionConfig, 'admin'>

/** How people know a document: the field that the admin shows for it, in the first language that has it. */
export function nameOfDocument({ admin }: Named, doc: Record<string, unknown>): string | null {
  const name = doc[admin.useAsTitle ?? 'id']
  if (typeof name === 'string') return name
  if (typeof name !== 'object' || name === null) return null
  const translated: unknown[] = locales.map((locale) => Reflect.get(name, locale))
  return translated.find((words) => typeof words === 'string') ?? null
}

import type { FieldHook } from 'payload'
import { readTarget } from '#collections/hooks/readTarget.ts'
import { targetRef } from '#collections/hooks/targetRef.ts'
import { defaultLocale } from '#config/locales.ts'
import { citationOf, mediumOf } from '#rules/citation.ts'

type Row = Record<string, unknown>

type Reader = { req: Parameters<FieldHook>[0]['req']; overrideAccess: boolean }

/** The resource as a reference in APA form, from its own fields and the names of its organizations. */
export const serveCitation: FieldHook = async ({ siblingData, req, overrideAccess = false }) => {
  const reader = { req, overrideAccess }
  const title = wordsOf(siblingData['title'], req.locale)
  if (!title) return null
  const publication = rowOf(siblingData['publication'])
  return citationOf({
    authors: await agentsOf(siblingData['authors'], reader),
    publishers: await agentsOf(siblingData['publishers'], reader),
    issued: textOf(siblingData['issued']),
    title,
    series: textOf(publication['series']),
    volume: textOf(publication['volume']),
    issue: textOf(publication['issue']),
    pages: textOf(publication['pages']),
    medium: mediumOf(textOf(siblingData['type'])),
    url: textOf(siblingData['link']),
  })
}

async function agentsOf(rows: unknown, reader: Reader): Promise<{ name: string }[]> {
  const names = await Promise.all(
    (Array.isArray(rows) ? rows : []).map((row: Row) => nameOf(row, reader)),
  )
  return names.flatMap((name) => (name ? [{ name }] : []))
}

async function nameOf(row: Row, reader: Reader): Promise<string | null> {
  const ref = targetRef(row['organization'], 'organizations')
  const organization = ref && (await readTarget({ ...ref, ...reader }))
  return organization?.title ?? textOf(row['name'])
}

/** Virtual fields may be read while localized ones still hold every language. */
function wordsOf(value: unknown, locale: string | null | undefined): string | null {
  if (typeof value !== 'object' || value === null) return textOf(value)
  return textOf(Reflect.get(value, locale ?? defaultLocale))
}

function rowOf(value: unknown): Row {
  return typeof value === 'object' && value !== null ? (value as Row) : {}
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

import { defaultLocale } from '#config/locales.ts'
import type { MappedDocument } from './map.ts'

/** What those that are counted together have in common. */
const listFields = ['model', 'kind', 'parent']

/**
 * The documents, where each that states a position also needs the one before it in its list. Files come in any order,
 * but positions have no gaps: the second of a list that is still empty would become its first.
 */
export function inTurn(documents: MappedDocument[]): MappedDocument[] {
  const placed = documents.filter(positionOf).sort((a, b) => positionOf(a) - positionOf(b))
  const last = new Map<string, string>()
  const before = new Map<string, string | undefined>()
  for (const document of placed) {
    const list = listOf(document)
    before.set(document.id, last.get(list))
    last.set(list, document.id)
  }
  return documents.map((document) => {
    const previous = before.get(document.id)
    return previous ? { ...document, needs: new Set([...document.needs, previous]) } : document
  })
}

function positionOf({ byLocale }: MappedDocument): number {
  return Number(byLocale.get(defaultLocale)?.['position'] ?? 0)
}

function listOf({ collection, byLocale }: MappedDocument): string {
  const values = byLocale.get(defaultLocale)
  return JSON.stringify([collection, ...listFields.map((name) => values?.[name] ?? null)])
}

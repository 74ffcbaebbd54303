import type { Action, Collection, Scene, Write } from './write.ts'

export type Localized = { en: string | null; es: string | null }

/** What is compared of a document: everything that the load writes, and nothing that the server adds. */
export type Content = {
  status: string | null
  note: string | null
  path: string | null
  texts: Record<string, Localized>
  cards: string[]
  items: Localized[]
  resources: { resource: string | null; annotation: Localized }[]
}

/** The fields that hold a text in each language, besides those in rows. */
export const textFields: Record<Collection, string[]> = {
  topics: ['title', 'summary', 'related.label'],
  cards: ['title', 'body', 'buttonLabel'],
}

/** The document as it is once the write is stored over `before`. */
export function contentAfter(before: Content | null, write: Write, scene: Scene): Content {
  const base = before ?? blank(write, scene)
  const marked = { ...base, status: statusOf(write.action), note: noteOf(write.mark, scene) }
  if (write.action === 'unpublish') return marked
  const texts = { ...base.texts }
  for (const field of textFields[write.collection]) {
    texts[field] = { en: null, es: null, ...texts[field], [write.locale]: textOf(field, write) }
  }
  const path = write.takesPath ? scene.takenPath : base.path
  const lists = write.locale === 'en' ? listsOf(write, scene) : {}
  return { ...marked, texts, path, ...lists }
}

export function noteOf(mark: number, { load }: Pick<Scene, 'load'>): string {
  return `${load} ${mark}`
}

function blank({ collection, id }: Write, { load }: Scene): Content {
  const path = collection === 'topics' ? `/${load}/${id}` : null
  return { status: null, note: null, path, texts: {}, cards: [], items: [], resources: [] }
}

function statusOf(action: Action): 'published' | 'draft' {
  return action === 'create' || action === 'publish' ? 'published' : 'draft'
}

function textOf(field: string, { mark, locale }: Write): string {
  return `${field} ${mark} ${locale}`
}

/** As many rows as the mark says, so that two writes rarely have the same number. */
function listsOf(write: Write, { cards, resources }: Scene): Partial<Content> {
  if (write.collection === 'cards') return {}
  const { mark } = write
  const rows = (count: number) => Array.from({ length: count }, (_, row) => row)
  return {
    cards: rows(1 + (mark % cards.length)).map((row) => at(cards, mark + row)),
    items: rows(1 + (mark % 3)).map((row) => ({ en: textOf(`item ${row}`, write), es: null })),
    resources: rows(1 + (mark % 4)).map((row) => ({
      resource: at(resources, mark + row),
      annotation: { en: textOf(`annotation ${row}`, write), es: null },
    })),
  }
}

function at(list: string[], place: number): string {
  return list[place % list.length] ?? ''
}

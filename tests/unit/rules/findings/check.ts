import { findingsOf } from '#rules/findings/findingsOf.ts'
import type { Facts, FieldShape, Finding, Values } from '#rules/findings/finding.ts'

const line = (name: string): FieldShape => ({ name, type: 'text', localized: true })
const rich = (name: string): FieldShape => ({ name, type: 'richText', localized: true })
const relation = (name: string, relationTo: string | string[], hasMany = false): FieldShape => ({
  name,
  type: 'relationship',
  relationTo,
  hasMany,
})
const pages = ['topics', 'articles']

/** As much of the fields of all types as the rules tell apart. */
export const fields: FieldShape[] = [
  line('title'),
  line('summary'),
  { name: 'path', type: 'text' },
  rich('intro'),
  rich('overview'),
  line('buttonLabel'),
  relation('target', pages),
  { name: 'externalUrl', type: 'text' },
  { name: 'link', type: 'text' },
  { name: 'featureImage', type: 'upload', relationTo: 'media' },
  relation('cards', 'cards', true),
  relation('spotlights', 'spotlights', true),
  { name: 'otherLabels', type: 'text', hasMany: true },
  {
    name: 'related',
    type: 'group',
    flattenedFields: [
      line('label'),
      {
        name: 'items',
        type: 'array',
        flattenedFields: [
          line('linkText'),
          relation('target', pages),
          { name: 'externalUrl', type: 'text' },
          { name: 'heading', type: 'text', virtual: true },
        ],
      },
    ],
  },
  {
    name: 'resources',
    type: 'group',
    flattenedFields: [
      { name: 'items', type: 'array', flattenedFields: [relation('resource', 'resources')] },
    ],
  },
]

/** Cards have a body that is no rich text. */
const cardFields = [...fields, line('body')]

export const sourced = { provenance: { origin: 'An agency', rights: 'Public domain' } }

const nothing: Facts = {
  language: 'en',
  isFirst: true,
  fields,
  targets: new Map(),
  acronyms: new Set(),
  readerships: [],
  counts: {},
  wasLive: false,
  hasChangeNote: false,
  staleFields: [],
  staleSince: null,
}

type Known = Partial<Facts> & { type?: string }

/** Every finding of a topic, or of another type, that is sourced unless the document says otherwise. */
export function check(document: Values, { type = 'topics', ...known }: Known = {}): Finding[] {
  const facts = { ...nothing, ...(type === 'cards' ? { fields: cardFields } : {}), ...known }
  return findingsOf(type, { ...sourced, ...document }, facts)
}

/** Where one rule finds something. */
export function pathsOf(code: string, document: Values, known: Known = {}): string[] {
  return check(document, known)
    .filter((finding) => finding.code === code)
    .map(({ path }) => path)
}

type Node = { type: string; [property: string]: unknown }

const text = (words: string): Node => ({ type: 'text', text: words })

export const paragraph = (...parts: (string | Node)[]): Node => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
})

export const heading = (tag: string): Node => ({ type: 'heading', tag, children: [text(tag)] })

export const list = (...items: string[]): Node => ({
  type: 'list',
  children: items.map((words) => ({ type: 'listitem', children: [text(words)] })),
})

export const linkTo = (words: string, url: string): Node => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [text(words)],
})

export const linkToPage = (words: string, id: string): Node => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo: 'topics', value: id } },
  children: [text(words)],
})

export const richText = (...children: Node[]) => ({ root: { type: 'root', children } })

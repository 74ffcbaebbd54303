import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

type Edge = { from: string; to: string; field: string }

/** Who refers to whom among these collections, as a Mermaid diagram: one arrow for a pair, with the fields on it. */
export function relationDiagram(collections: readonly SanitizedCollectionConfig[]): string {
  const known = new Set<string>(collections.map(({ slug }) => slug))
  const arrows = new Map<string, string[]>()
  for (const { from, to, field } of collections.flatMap(edgesOf)) {
    if (!known.has(to)) continue
    const pair = `${from}|${to}`
    arrows.set(pair, [...new Set([...(arrows.get(pair) ?? []), field])])
  }
  const lines = [...arrows].map(([pair, fields]) => {
    const [from, to] = pair.split('|')
    return `  ${from} -->|"${fields.join('<br>')}"| ${to}`
  })
  return ['```mermaid', 'flowchart LR', ...lines, '```'].join('\n')
}

function edgesOf({ slug, flattenedFields }: SanitizedCollectionConfig): Edge[] {
  return edgesIn(flattenedFields, { from: slug, prefix: '' })
}

function edgesIn(fields: readonly FlattenedField[], at: { from: string; prefix: string }): Edge[] {
  return fields.flatMap((field) => {
    const name = `${at.prefix}${field.name}`
    if ('flattenedFields' in field)
      return edgesIn(field.flattenedFields, { ...at, prefix: `${name}.` })
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    return [field.relationTo].flat().map((to) => ({ from: at.from, to, field: name }))
  })
}

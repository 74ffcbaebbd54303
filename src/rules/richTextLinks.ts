import type { RichText, RichTextNode } from './richText.ts'

/** A page that a text links to. */
export type LinkedDocument = { collection: string; id: string }

/** The page that a link node leads to, or null where it leads to an address or is no link. */
export function linkedDocument({ type, fields }: RichTextNode): LinkedDocument | null {
  if (type !== 'link' || fields?.linkType !== 'internal') return null
  const { doc } = fields
  if (typeof doc !== 'object' || doc === null) return null
  const { relationTo, value } = doc as { relationTo?: unknown; value?: unknown }
  const id = idOf(value)
  return typeof relationTo === 'string' && id ? { collection: relationTo, id } : null
}

/** Every page that a node or anything below it links to, in the order of the text. */
export function linkedDocuments(node: RichTextNode): LinkedDocument[] {
  const own = linkedDocument(node)
  return [...(own ? [own] : []), ...(node.children ?? []).flatMap(linkedDocuments)]
}

/** The text with the words of those links that lead to none of the `live` ids, and without the links themselves. */
export function withoutDeadLinks(text: RichText, live: ReadonlySet<string>): RichText {
  return { ...text, root: keepLive(text.root, live) }
}

function keepLive(node: RichTextNode, live: ReadonlySet<string>): RichTextNode {
  if (!node.children) return node
  const children = node.children.flatMap((child) => {
    const kept = keepLive(child, live)
    return isDead(child, live) ? (kept.children ?? []) : [kept]
  })
  return { ...node, children }
}

function isDead(node: RichTextNode, live: ReadonlySet<string>): boolean {
  if (node.type !== 'link' || node.fields?.linkType !== 'internal') return false
  return !live.has(linkedDocument(node)?.id ?? '')
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value || null
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' ? value.id : null
}

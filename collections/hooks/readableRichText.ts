import type { PayloadRequest } from 'payload'
import { isRichText, type RichText, type RichTextNode } from '#rules/richText.ts'
import { linkTargets } from '#collections/fields/linkTargets.ts'
import { readTarget, type Target } from './readTarget.ts'
import { targetRef } from './targetRef.ts'

type Reader = { req: PayloadRequest; overrideAccess: boolean }

export type ReadableRichText = { text: RichText; targets: Map<string, Target> }

/**
 * A rich text as this caller may read it: a link to a page that is not live is left as plain text.
 * With it come the linked pages that the caller may read, by id.
 */
export async function readableRichText(
  value: unknown,
  reader: Reader,
): Promise<ReadableRichText | null> {
  if (!isRichText(value)) return null
  const ids = linkedDocuments(value.root)
  const found = await Promise.all(ids.map((ref) => readTarget({ ...ref, ...reader })))
  const targets = new Map(found.filter((target) => target !== null).map((one) => [one.id, one]))
  const text = reader.overrideAccess
    ? value
    : { ...value, root: withoutDeadLinks(value.root, targets) }
  return { text, targets }
}

/** The page that a link node leads to, or null where it leads to an address. */
export function linkedDocument(node: RichTextNode) {
  if (node.type !== 'link' || node.fields?.linkType !== 'internal') return null
  return targetRef(node.fields.doc, linkTargets)
}

function linkedDocuments(node: RichTextNode): NonNullable<ReturnType<typeof linkedDocument>>[] {
  const own = linkedDocument(node)
  return [...(own ? [own] : []), ...(node.children ?? []).flatMap(linkedDocuments)]
}

function withoutDeadLinks(node: RichTextNode, targets: Map<string, Target>): RichTextNode {
  if (!node.children) return node
  const children = node.children.flatMap((child) => {
    const kept = withoutDeadLinks(child, targets)
    const isInternal = child.type === 'link' && child.fields?.linkType === 'internal'
    const isDead = isInternal && !targets.has(linkedDocument(child)?.id ?? '')
    return isDead ? (kept.children ?? []) : [kept]
  })
  return { ...node, children }
}

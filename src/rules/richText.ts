import { isSafeLink } from './safeUrl.ts'

export type RichTextNode = {
  type: string
  children?: RichTextNode[]
  fields?: { linkType?: string; url?: unknown; doc?: unknown }
  [property: string]: unknown
}

export type RichText = { root: RichTextNode }

const inline = ['text', 'linebreak', 'tab', 'link', 'autolink']
const blocks = ['paragraph', 'heading', 'list', 'listitem', 'quote', 'horizontalrule']
const known = new Set([...inline, ...blocks])
const deepest = 40

export function isRichText(value: unknown): value is RichText {
  if (typeof value !== 'object' || value === null || !('root' in value)) return false
  const { root } = value
  return typeof root === 'object' && root !== null && 'type' in root && root.type === 'root'
}

/** True when a node and all below it can be walked; of which kind they are is for `checkRichText`. */
export function hasOnlyNodes(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false
  const { children = [] } = node as { children?: unknown }
  return Array.isArray(children) && children.every(hasOnlyNodes)
}

/** True, or the sentence that says which node of a rich text cannot be stored, and where it is. */
export function checkRichText(value: unknown): string | true {
  if (value === null || value === undefined) return true
  if (!isRichText(value)) return 'Rich text is an object with one root node.'
  return faultBelow(value.root, 'root', 0) ?? true
}

function faultBelow(node: RichTextNode, path: string, depth: number): string | null {
  if (depth > deepest) return `${path} lies deeper than ${deepest} levels.`
  for (const [index, child] of (node.children ?? []).entries()) {
    const at = `${path}.children.${index}`
    const fault = faultOf(child, at) ?? faultBelow(child, at, depth + 1)
    if (fault) return fault
  }
  return null
}

function faultOf(node: unknown, path: string): string | null {
  if (typeof node !== 'object' || node === null) return `${path} is not a node.`
  const { type, children } = node as RichTextNode
  if (!known.has(type)) return `${path} is of a kind that Kindred does not have.`
  if (children !== undefined && !Array.isArray(children)) return `${path} has no list of children.`
  return hasUnsafeLink(node as RichTextNode) ? `${path} links to an unsafe address.` : null
}

function hasUnsafeLink({ type, fields }: RichTextNode): boolean {
  const leadsOut = (type === 'link' && fields?.linkType !== 'internal') || type === 'autolink'
  return leadsOut && !isSafeLink(fields?.url)
}

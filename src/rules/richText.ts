import { shapesFor, type Shape } from './richTextShapes.ts'

export type RichTextNode = {
  type: string
  children?: RichTextNode[]
  fields?: { linkType?: string; url?: unknown; doc?: unknown }
  [property: string]: unknown
}

export type RichText = { root: RichTextNode }

const most = { levels: 12, nodes: 2000, bytes: 250_000 }

export function isRichText(value: unknown): value is RichText {
  if (typeof value !== 'object' || value === null || !('root' in value)) return false
  const { root } = value
  return typeof root === 'object' && root !== null && 'type' in root && root.type === 'root'
}

/** True when a node and all below it can be walked; of which kind they are is for `checkRichText`. */
export function hasOnlyNodes(node: unknown, depth = 0): boolean {
  if (typeof node !== 'object' || node === null || depth > most.levels) return false
  const { children = [] } = node as { children?: unknown }
  return Array.isArray(children) && children.every((child) => hasOnlyNodes(child, depth + 1))
}

type Walk = { shapes: Map<string, Shape>; nodes: number }
type Place = { path: string; depth: number }

/**
 * True, or the sentence that says which node of a rich text cannot be stored, and where it is: a kind or property that
 * Kindred does not have, a link that is unsafe or leads to none of `linkTargets`, or a text too deep or too large.
 */
export function checkRichText(
  value: unknown,
  { linkTargets }: { linkTargets: readonly string[] },
): string | true {
  if (value === null || value === undefined) return true
  if (!isRichText(value) || Object.keys(value).length !== 1)
    return 'Rich text is an object with one root node.'
  const walk = { shapes: shapesFor({ linkTargets }), nodes: 0 }
  const fault = faultAt(value.root, { path: 'root', depth: 0 }, walk)
  if (fault) return fault
  const { length } = new TextEncoder().encode(JSON.stringify(value))
  return length <= most.bytes || `root is larger than ${most.bytes} bytes.`
}

function faultAt(node: unknown, { path, depth }: Place, walk: Walk): string | null {
  walk.nodes += 1
  if (depth > most.levels) return `${path} lies deeper than ${most.levels} levels.`
  if (walk.nodes > most.nodes) return `${path} is one of more than ${most.nodes} nodes.`
  if (typeof node !== 'object' || node === null) return `${path} is not a node.`
  const shape = walk.shapes.get((node as RichTextNode).type)
  if (!shape) return `${path} is of a kind that Kindred does not have.`
  const fault = faultOf(node as RichTextNode, shape)
  return fault ? `${path} ${fault}` : faultBelow(node as RichTextNode, { path, depth }, walk)
}

function faultBelow({ type, children }: RichTextNode, at: Place, walk: Walk): string | null {
  const allowed = walk.shapes.get(type)?.children
  for (const [index, child] of (children ?? []).entries()) {
    const place = { path: `${at.path}.children.${index}`, depth: at.depth + 1 }
    const fault = faultAt(child, place, walk)
    if (fault) return fault
    if (!allowed?.has(child.type)) return `${place.path} cannot stand in a ${type}.`
  }
  return null
}

function faultOf(node: RichTextNode, { properties, required }: Shape): string | null {
  const missing = required.find((name) => isUnset(node[name]))
  if (missing !== undefined) return `has no ${missing}.`
  for (const [name, value] of Object.entries(node)) {
    // As JSON it is not there.
    if (value === undefined) continue
    const check = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (!check) return 'has a property that Kindred does not have.'
    if (!isUnset(value) && !check(value)) return sentenceFor(name)
  }
  return null
}

function isUnset(value: unknown): boolean {
  return value === undefined || value === null
}

function sentenceFor(name: string): string {
  if (name === 'children') return 'has no list of children.'
  if (name === 'fields') return 'links to an unsafe address, or to what is no page of Kindred.'
  return `has a ${name} that Kindred does not have.`
}

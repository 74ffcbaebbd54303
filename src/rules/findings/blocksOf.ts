import { hasOnlyNodes, isRichText, type RichTextNode } from '#rules/richText.ts'

/** A paragraph, heading, quotation or list item of a rich text, without what is nested in it. */
export type Block = { type: string; tag: string; text: string }

export type RichLink = { words: string; url?: unknown; doc?: unknown }

const inline = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

/** The blocks of a rich text in reading order; none where the value is no rich text. */
export function blocksOf(value: unknown): Block[] {
  return isWalkable(value) ? blocksIn(value.root) : []
}

/** The links of a rich text in reading order. */
export function richLinksOf(value: unknown): RichLink[] {
  return isWalkable(value) ? linksIn(value.root) : []
}

/** The lists of a rich text, each with the text of the block before it and the number of its items. */
export function introducedListsOf(value: unknown): { intro: string; items: number }[] {
  if (!isWalkable(value)) return []
  const nodes = value.root.children ?? []
  return nodes.flatMap((node, at) => {
    const before = nodes[at - 1]
    if (node.type !== 'list' || before?.type !== 'paragraph') return []
    return [{ intro: textIn(before), items: itemsOf(node) }]
  })
}

function isWalkable(value: unknown): value is { root: RichTextNode } {
  return isRichText(value) && hasOnlyNodes(value.root)
}

function blocksIn(node: RichTextNode): Block[] {
  const children = node.children ?? []
  const own = children.some(({ type }) => inline.has(type)) ? [blockOf(node)] : []
  return [...own, ...children.filter(({ type }) => !inline.has(type)).flatMap(blocksIn)]
}

function blockOf(node: RichTextNode): Block {
  return { type: node.type, tag: String(node['tag'] ?? ''), text: textIn(node) }
}

function textIn({ children = [] }: RichTextNode): string {
  return children
    .filter(({ type }) => inline.has(type))
    .map(wordsOf)
    .join('')
}

function wordsOf(node: RichTextNode): string {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return ' '
  return typeof node['text'] === 'string' ? node['text'] : textIn(node)
}

function linksIn(node: RichTextNode): RichLink[] {
  const below = (node.children ?? []).flatMap(linksIn)
  if (node.type !== 'link' && node.type !== 'autolink') return below
  const { linkType, url, doc } = node.fields ?? {}
  const words = textIn(node)
  return [linkType === 'internal' ? { words, doc } : { words, url }, ...below]
}

/** A nested list stands in an item of its own, which has no words. */
function itemsOf({ children = [] }: RichTextNode): number {
  return children.filter((item) => textIn(item).trim() !== '' || !hasList(item)).length
}

function hasList({ children = [] }: RichTextNode): boolean {
  return children.some(({ type }) => type === 'list')
}

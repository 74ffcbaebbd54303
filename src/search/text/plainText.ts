import { hasOnlyNodes, type RichTextNode } from '#rules/richText.ts'

/** Nodes between whose words there is no space. */
const inline = new Set(['text', 'link', 'autolink'])

/** The words of running text, from its nodes. */
export function plainText(nodes: { root?: unknown } | null): string {
  const root = nodes?.root
  return hasOnlyNodes(root)
    ? textBelow(root as RichTextNode)
        .replace(/\s+/g, ' ')
        .trim()
    : ''
}

function textBelow({ type, text, children = [] }: RichTextNode): string {
  const own = typeof text === 'string' ? text : ''
  const below = children.map(textBelow).join('')
  return inline.has(type) ? own + below : ` ${own}${below} `
}

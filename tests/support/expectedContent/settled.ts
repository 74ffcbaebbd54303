import { expect } from '@jest/globals'

type Node = { type: string; tag?: string; text?: string; format?: number; children?: Node[] }

/** What stands in an expectation for a moment that depends on when the content was loaded. */
export const aMoment = 'a moment'

const moments = ['firstPublishedAt', 'publicUpdatedAt', 'updatedAt']
const boldFormat = 1

/** An answer without what depends on when and how it was loaded: moments, type names, properties of Lexical. */
export function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '__typename')
      .map(([name, one]: [string, unknown]) => [name, settledPart(name, one)]),
  )
}

function settledPart(name: string, value: unknown): unknown {
  if (name === 'nodes') return outlineOf(value)
  if (!moments.includes(name)) return settled(value)
  expect(value).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  return aMoment
}

function outlineOf(nodes: unknown): unknown {
  const { root } = nodes as { root: Node }
  expect(root.type).toBe('root')
  return (root.children ?? []).map(outlineOfNode)
}

function outlineOfNode({ type, tag, text, format, children = [] }: Node): unknown {
  if (type === 'text') return { text, isBold: format === boldFormat }
  return { type, ...(tag ? { tag } : {}), children: children.map(outlineOfNode) }
}

type Leading = { url: string } | { doc: { relationTo: string; value: string } }

/** A rich text of one paragraph: plain words, then a link when `leading` says where to. */
export function richText(words: string, leading?: Leading) {
  const link = leading ? [linkNode(leading)] : []
  return { root: branch('root', [branch('paragraph', [textNode(words), ...link])]) }
}

export const linkWords = 'the words of the link'

function linkNode(leading: Leading) {
  const fields = 'url' in leading ? { linkType: 'custom' } : { linkType: 'internal' }
  return {
    ...branch('link', [textNode(linkWords)]),
    fields: { ...fields, ...leading, newTab: false },
  }
}

function branch(type: string, children: unknown[]) {
  return {
    type,
    children,
    direction: null,
    format: '',
    indent: 0,
    version: type === 'link' ? 3 : 1,
  }
}

function textNode(text: string) {
  return { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
}

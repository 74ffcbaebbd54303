type Words = { text: string; isBold: boolean }
type Block = { type: 'paragraph' | 'listitem'; children: Words[] }
type Heading = { type: 'heading'; tag: string; children: Words[] }
type List = { type: 'list'; tag: 'ul' | 'ol'; children: Block[] }
type Outline = (Block | Heading | List)[]

export type ExpectedRichText = { html: string; nodes: Outline }

const bullet = /^- /
const figure = /^\d+\. /

/** Both forms of a text of a file. The files use paragraphs, headings, flat lists and bold words only. */
export function richTextOf(markdown: string | null): ExpectedRichText | null {
  if (markdown === null) return null
  const nodes = markdown
    .trim()
    .split(/\n{2,}/)
    .map(blockOf)
  return { html: nodes.map(htmlOf).join(''), nodes }
}

function blockOf(text: string): Outline[number] {
  const [, marks] = /^(#+) /.exec(text) ?? []
  if (marks) {
    const children = wordsOf(text.slice(marks.length + 1))
    return { type: 'heading', tag: `h${marks.length}`, children }
  }
  if (bullet.test(text)) return { type: 'list', tag: 'ul', children: itemsOf(text, bullet) }
  if (figure.test(text)) return { type: 'list', tag: 'ol', children: itemsOf(text, figure) }
  return { type: 'paragraph', children: wordsOf(text) }
}

function itemsOf(text: string, mark: RegExp): Block[] {
  return text
    .split(new RegExp(`\n(?=${mark.source.slice(1)})`))
    .map((item) => ({ type: 'listitem', children: wordsOf(item.replace(mark, '')) }))
}

function wordsOf(text: string): Words[] {
  return text
    .replace(/\n */g, ' ')
    .split('**')
    .map((part, index) => ({ text: part, isBold: index % 2 === 1 }))
    .filter((words) => words.text !== '')
}

function htmlOf(block: Outline[number]): string {
  if (block.type === 'heading') return `<${block.tag}>${inline(block.children)}</${block.tag}>`
  if (block.type !== 'list') return `<p>${inline(block.children)}</p>`
  const items = block.children.map(({ children }) => `<li>${inline(children)}</li>`)
  return `<${block.tag}>${items.join('')}</${block.tag}>`
}

function inline(words: Words[]): string {
  return words
    .map(({ text, isBold }) => (isBold ? `<strong>${escaped(text)}</strong>` : escaped(text)))
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

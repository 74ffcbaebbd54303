/** What XML 1.0 has no place for, not even as a reference: most control characters, and halves of a character. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

type Attributes = Record<string, string>

/** A piece of well-formed XML. */
export type Xml = { readonly xml: string }

/** One element. Its texts are escaped, and lose what XML cannot hold; null stands for nothing. */
export function element(
  name: string,
  attributes: Attributes,
  ...content: (Xml | string | null)[]
): Xml {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const start = `<${name}${said.join('')}`
  const inner = content
    .filter((one) => one !== null)
    .map((one) => (typeof one === 'string' ? escaped(one) : one.xml))
  return { xml: inner.length > 0 ? `${start}>${inner.join('')}</${name}>` : `${start}/>` }
}

/** A whole document in UTF-8. */
export function xmlDocument({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`
}

function escaped(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, (one) => references[one] ?? one)
}

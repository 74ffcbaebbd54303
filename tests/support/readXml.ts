import { SaxesParser } from 'saxes'

export type XmlElement = {
  /** With its prefix, such as `xhtml:link`. */
  name: string
  /** The namespace that it is in. */
  uri: string
  attributes: Record<string, string>
  text: string
  children: XmlElement[]
}

/** The root of a document. Throws where it is not well-formed XML 1.0 with namespaces. */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const top: XmlElement = { name: '', uri: '', attributes: {}, text: '', children: [] }
  const open = [top]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, uri, attributes }) => {
    const said = Object.entries(attributes).map(([key, { value }]) => [key, value])
    const element = { name, uri, attributes: Object.fromEntries(said), text: '', children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  const [root] = top.children
  if (!root) throw new Error('There is no element.')
  return root
}

export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((one) => one.name === name)
}

/** The texts of the children of this name. */
export function textsOf(element: XmlElement, name: string): string[] {
  return childrenOf(element, name).map(({ text }) => text)
}

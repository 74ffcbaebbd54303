import { childrenOf, readXml, textsOf, type XmlElement } from './readXml.ts'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const links = 'http://www.w3.org/1999/xhtml'
const most = 50_000
/** W3C Datetime: a day, or a moment with its zone. */
const moment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/

/** What sitemaps.org 0.9 does not allow of a sitemap or a list of sitemaps, each as a sentence. Throws for what is no XML. */
export function sitemapProblems(xml: string): string[] {
  const root = readXml(xml)
  const part = { urlset: 'url', sitemapindex: 'sitemap' }[root.name]
  if (!part || root.uri !== namespace) return ['the root is no sitemap']
  const locations = root.children.flatMap((one) => textsOf(one, 'loc'))
  return [
    ...(root.children.length <= most ? [] : ['it is too long']),
    ...(new Set(locations).size === locations.length ? [] : ['an address stands there twice']),
    ...root.children.flatMap((one, index) =>
      one.name === part ? partProblems(one, `${part} ${index}`) : [`it has a ${one.name}`],
    ),
  ]
}

function partProblems(part: XmlElement, name: string): string[] {
  const [loc = '', ...others] = textsOf(part, 'loc')
  return [
    ...(URL.canParse(loc) && others.length === 0 ? [] : [`${name} has no absolute address`]),
    ...textsOf(part, 'lastmod')
      .filter((text) => !moment.test(text))
      .map((text) => `${name} was changed at ${text}`),
    ...alternateProblems(part, loc).map((problem) => `${name} ${problem}`),
  ]
}

/** An address that names others names itself, too. */
function alternateProblems(part: XmlElement, loc: string): string[] {
  const alternates = childrenOf(part, 'xhtml:link')
  const addresses = alternates.map(({ attributes }) => String(attributes['href']))
  return [
    ...(alternates.every(({ uri }) => uri === links) ? [] : ['has a link that is none']),
    ...(alternates.length === 0 || addresses.includes(loc) ? [] : ['does not name itself']),
    ...addresses.filter((address) => !URL.canParse(address)).map((one) => `leads to ${one}`),
  ]
}

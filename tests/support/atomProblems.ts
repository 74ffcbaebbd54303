import { childrenOf, readXml, textsOf, type XmlElement } from './readXml.ts'

const namespace = 'http://www.w3.org/2005/Atom'
/** RFC 3339, in UTC. */
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/

/** What RFC 4287 (section 4.1) does not allow of a feed, each as a sentence. Throws for what is no XML. */
export function atomProblems(xml: string): string[] {
  const feed = readXml(xml)
  const entries = childrenOf(feed, 'entry')
  const ids = entries.flatMap((entry) => textsOf(entry, 'id'))
  return [
    ...(feed.name === 'feed' && feed.uri === namespace ? [] : ['the root is no Atom feed']),
    ...(new Set(ids).size === ids.length ? [] : ['two entries have one id']),
    ...headProblems(feed, 'the feed'),
    ...(childrenOf(feed, 'author').flatMap((author) => textsOf(author, 'name')).length > 0
      ? []
      : ['nobody is its author']),
    ...(linksOf(feed, 'self').length === 1 ? [] : ['the feed does not say where it is']),
    ...(linksOf(feed, 'alternate').length > 1 ? ['the feed has several pages'] : []),
    ...entries.flatMap((entry, index) => entryProblems(entry, `entry ${index}`)),
  ]
}

function entryProblems(entry: XmlElement, name: string): string[] {
  return [
    ...headProblems(entry, name),
    ...textsOf(entry, 'published').flatMap((text) => momentProblem(text, `${name} was published`)),
    ...(linksOf(entry, 'alternate').length === 1 ? [] : [`${name} leads nowhere`]),
    ...(textsOf(entry, 'summary').length > 1 ? [`${name} has several summaries`] : []),
  ]
}

/** What a feed and an entry both have exactly one of. */
function headProblems(element: XmlElement, name: string): string[] {
  const counted = ['id', 'title', 'updated'].flatMap((part) => {
    const [text, ...others] = textsOf(element, part)
    return text && others.length === 0 ? [] : [`${name} has not one ${part}`]
  })
  const ids = textsOf(element, 'id').filter((id) => !URL.canParse(id))
  return [
    ...counted,
    ...ids.map((id) => `${name} has an id that is no IRI: ${id}`),
    ...textsOf(element, 'updated').flatMap((text) => momentProblem(text, `${name} was updated`)),
  ]
}

function momentProblem(text: string, what: string): string[] {
  return moment.test(text) && !Number.isNaN(Date.parse(text)) ? [] : [`${what} at ${text}`]
}

/** Each with an absolute address. */
function linksOf(element: XmlElement, rel: string): string[] {
  return childrenOf(element, 'link')
    .filter(({ attributes }) => attributes['rel'] === rel)
    .map(({ attributes }) => new URL(String(attributes['href'])).href)
}

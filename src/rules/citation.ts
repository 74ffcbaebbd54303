type Agent = { name: string }

export type Cited = {
  authors: Agent[]
  publishers: Agent[]
  issued: string | null
  title: string
  series: string | null
  volume: string | null
  issue: string | null
  pages: string | null
  medium: string | null
  url: string | null
}

/** The words in brackets after the title, for what is not print. */
const media: Record<string, string> = {
  video: 'Video',
  podcast: 'Audio podcast',
  webinar: 'Webinar',
  infographic: 'Infographic',
  dataset: 'Data set',
  training: 'Training',
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * A reference in the form of the APA manual (7th edition, chapter 9): authors, date, title, source. A work without
 * authors begins with its publishers, who are then not said again.
 */
export function citationOf(cited: Cited): string {
  const authors = cited.authors.length > 0 ? cited.authors : cited.publishers
  const publishers = cited.authors.length > 0 ? namesOf(cited.publishers) : ''
  const title = cited.medium ? `${cited.title} [${cited.medium}]` : cited.title
  const byline = namesOf(authors)
  const parts = byline
    ? [byline, `(${dateOf(cited.issued)})`, title, sourceOf(cited), publishers]
    : [title, `(${dateOf(cited.issued)})`, sourceOf(cited), publishers]
  const sentences = parts.filter((part) => part !== '').map(ended)
  return [...sentences, ...(cited.url ? [cited.url] : [])].join(' ')
}

/** The medium of a type of resource, or null where a citation does not name it. */
export function mediumOf(type: string | null): string | null {
  return media[type ?? ''] ?? null
}

function namesOf(agents: Agent[]): string {
  const names = agents.map(({ name }) => name).filter(Boolean)
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
}

/** `2023, June 15`, `2023, June`, `2023`, or "n.d." where no date is known. */
function dateOf(issued: string | null): string {
  const [year, month, day] = (issued ?? '').split('-')
  if (!year) return 'n.d.'
  const name = monthNames[Number(month) - 1]
  if (!name) return year
  return day ? `${year}, ${name} ${Number(day)}` : `${year}, ${name}`
}

/** `Series, 24(5), 3–9`, as far as it is known. */
function sourceOf({ series, volume, issue, pages }: Cited): string {
  if (!series) return ''
  const number = issue ? `${volume ?? ''}(${issue})` : (volume ?? '')
  return [series, number, pages ?? ''].filter((part) => part !== '').join(', ')
}

function ended(part: string): string {
  return /[.?!]$/.test(part) ? part : `${part}.`
}

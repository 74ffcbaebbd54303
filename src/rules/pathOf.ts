const accents = /\p{Diacritic}/gu
const notWord = /[^a-z0-9]+/g
const segment = '[a-z0-9]+(?:-[a-z0-9]+)*'
const pathPattern = new RegExp(`^(?:/${segment})+$`)
const reserved = ['api', 'admin', 'docs', '_next', 'livez', 'readyz']

/** A public path in the form that Kindred keeps: lower case, words joined by hyphens, no accents. */
export function pathOf(prefix: string, title: string): string {
  return `${prefix}/${wordsOf(title).slice(0, 80).replace(/-+$/, '')}`
}

const mostNumbered = 20

/** A path and the ones that stand in where it is taken: `/care`, `/care-2`, `/care-3` and on. */
export function numberedPaths(path: string): string[] {
  return Array.from({ length: mostNumbered }, (_, index) =>
    index === 0 ? path : `${path}-${index + 1}`,
  )
}

export function firstFreePath(candidates: string[], taken: string[]): string | undefined {
  return candidates.find((candidate) => !taken.includes(candidate))
}

/** True, or the sentence that says what is wrong with a path. */
export function checkPath(value: unknown): string | true {
  if (typeof value !== 'string' || !pathPattern.test(value)) {
    return 'A path starts with a slash and has lower-case words joined by hyphens, such as /kinship/paying-for-care.'
  }
  const [, first = ''] = value.split('/')
  return reserved.includes(first) ? `Paths that begin with /${first} belong to the service.` : true
}

function wordsOf(title: string): string {
  return title
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(notWord, '-')
    .replace(/^-+|-+$/g, '')
}

import type { SanitizedConfig } from 'payload'
import { idKind, type IdKind } from './idKind.ts'
import { pathRules, type PathRules } from './pathRules.ts'
import { versionRules } from './versionRules.ts'

/** `versions` is for staff, who alone may read them. */
export type CollectionRules = { public: PathRules; staff: PathRules; versions: PathRules }

/** By the slug of the collection; a global stands under its own address. */
export type QueryRules = ReadonlyMap<string, CollectionRules>

export function globalRulesKey(slug: string): string {
  return `globals/${slug}`
}

/**
 * What may be filtered, sorted and selected in each collection. Built once, at the start. Anonymous
 * callers never look through a relation; staff do so once, into content.
 */
export function queryRules(config: Pick<SanitizedConfig, 'collections' | 'globals'>): QueryRules {
  const idKinds = new Map(config.collections.map((each) => [each.slug, idKind(each)]))
  const own = new Map(
    config.collections.map((each) => [
      each.slug,
      pathRules({ collection: each, audience: 'staff', idKinds }),
    ]),
  )
  const content = new Set(
    config.collections.filter(({ versions }) => versions).map(({ slug }) => slug),
  )
  const beyond = new Map([...own].filter(([slug]) => content.has(slug)))
  return new Map([
    ...config.collections.map(
      (each) => [each.slug, rulesOf({ collection: each, idKinds, beyond })] as const,
    ),
    ...config.globals.map(
      (each) =>
        [globalRulesKey(each.slug), rulesOf({ collection: each, idKinds, beyond })] as const,
    ),
  ])
}

type PathsIn = Parameters<typeof pathRules>[0]['collection']

type Known = {
  collection: PathsIn
  idKinds: ReadonlyMap<string, IdKind>
  beyond: ReadonlyMap<string, PathRules>
}

function rulesOf({ collection, idKinds, beyond }: Known): CollectionRules {
  const staff = pathRules({ collection, audience: 'staff', idKinds, beyond })
  return {
    public: pathRules({ collection, audience: 'public', idKinds }),
    staff,
    versions: versionRules({ document: staff, idKind: idKind(collection) }),
  }
}

import type { Payload } from 'payload'

/**
 * Content is what has versions; beside it stand the rows that say something of content, such as its paths, and count as
 * part of it. Accounts, preferences and locks are kept without.
 */
export function isKeptWhole({ config }: Payload, slug: string): boolean {
  const all = [...config.collections, ...config.globals]
  return all.some(
    (one) =>
      one.slug === slug && (Boolean(one.versions) || Boolean(one.custom['isKeptWithContent'])),
  )
}

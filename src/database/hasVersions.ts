import type { Payload } from 'payload'

/** Content is what has versions; accounts, preferences and locks are kept without. */
export function hasVersions({ config }: Payload, slug: string): boolean {
  const all = [...config.collections, ...config.globals]
  return all.some((one) => one.slug === slug && Boolean(one.versions))
}

import { linkTargets } from './linkTargets.ts'

/** Whether the documents of a collection have a page of their own. */
export function hasPath({ slug }: { slug: string }): boolean {
  return linkTargets.some((target) => target === slug)
}

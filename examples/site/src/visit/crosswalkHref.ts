import type { Locale } from '@kindred/client'
import { hrefOf } from './place.ts'

/** The address on this site where two models, by their paths, stand side by side. */
export function crosswalkHref({ from, to, locale }: { from: string; to: string; locale: Locale }) {
  return `${hrefOf('/crosswalk', locale)}?${new URLSearchParams({ from, to })}`
}

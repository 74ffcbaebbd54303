import type { Locale } from '@kindred/client'

const parts = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const

/** A date as exact as it is written, such as `2023-06` or a whole moment, in words. */
export function dayIn(date: string, locale: Locale): string {
  const known = date.slice(0, 10).split('-').length
  const format = new Intl.DateTimeFormat(locale, { ...parts[known - 1], timeZone: 'UTC' })
  return format.format(new Date(date))
}

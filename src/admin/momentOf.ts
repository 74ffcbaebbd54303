/** An ISO date in words, by the clock of the person. */
export function momentOf(date: string, language: string): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat(language, style).format(new Date(date))
}

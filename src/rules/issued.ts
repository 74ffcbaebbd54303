const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

export type Precision = 'year' | 'month' | 'day'

/** How exactly a date of publication is known, or null for what is no date: 2021, 2023-06 or 2023-06-15. */
export function precisionOf(issued: unknown): Precision | null {
  const parts = typeof issued === 'string' ? pattern.exec(issued) : null
  if (!parts) return null
  const [, year, month, day] = parts
  if (!month) return 'year'
  if (!day) return Number(month) >= 1 && Number(month) <= 12 ? 'month' : null
  return isDay(`${year}-${month}-${day}`) ? 'day' : null
}

export function checkIssued(value: unknown): string | true {
  if (value === null || value === undefined || value === '') return true
  return (
    precisionOf(value) !== null ||
    'A date is a year, a month or a day: 2021, 2023-06 or 2023-06-15.'
  )
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

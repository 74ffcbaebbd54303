import { useVisit } from '#visit/visit.ts'
import { dayIn } from '#visit/dayIn.ts'

/** A day in words, for people and for programs; null where there is none. */
export function Day({ date }: { date: string }) {
  const { locale } = useVisit()
  return <time datetime={date}>{dayIn(date, locale)}</time>
}

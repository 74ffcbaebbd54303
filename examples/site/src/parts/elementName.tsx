import type { ElementRef } from '@kindred/client'
import { useVisit } from '#visit/visit.ts'

/** An element by its name and kind. */
export function ElementName({ element: { label, kind, locale } }: { element: ElementRef }) {
  const { words, langOf } = useVisit()
  return (
    <>
      <span class="name" lang={langOf(locale)}>
        {label ?? words.untitled}
      </span>
      <span class="kind">{words.kind[kind]}</span>
    </>
  )
}

import type { MajorChange } from '@kindred/client'
import { useVisit } from '#visit/visit.ts'
import { Day } from './day.tsx'
import { Section } from './section.tsx'

/** What readers were told of, the newest first. */
export function ChangeHistory({ changes }: { changes: MajorChange[] }) {
  const { words } = useVisit()
  if (changes.length === 0) return null
  return (
    <Section id="changes" title={words.changes}>
      <ol class="changes">
        {changes.map(({ at, note }) => (
          <li>
            <Day date={at} /> {note}
          </li>
        ))}
      </ol>
    </Section>
  )
}

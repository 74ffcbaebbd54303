import type { Element } from '@kindred/client'
import { inRuns } from '#visit/inRuns.ts'
import { useVisit } from '#visit/visit.ts'
import { Html } from './html.tsx'

type Props = { elements: Element[]; level?: 3 | 4 | 5 | 6 }

/** Elements in their order, under the name of their kind, and those under each within it. */
export function ElementTree({ elements, level = 3 }: Props) {
  const { words } = useVisit()
  const Heading = `h${level}` as const
  return (
    <>
      {inRuns(elements, ({ kind }) => kind).map((run) => (
        <div class="elements">
          <Heading>
            {words.kinds[run.key]} <span class="count">{run.members.length}</span>
          </Heading>
          <ol class={run.members.some(isLong) ? 'long' : 'short'}>
            {run.members.map((element) => (
              <ElementEntry element={element} level={level} />
            ))}
          </ol>
        </div>
      ))}
    </>
  )
}

function ElementEntry({ element, level }: { element: Element; level: 3 | 4 | 5 | 6 }) {
  const { words, langOf } = useVisit()
  const { label, tagline, otherLabels, description, children, locale } = element
  const below = level < 6 ? ((level + 1) as 4 | 5 | 6) : 6
  return (
    <li>
      <div lang={langOf(locale)}>
        <p class="label">{label ?? words.untitled}</p>
        {tagline && <p class="tagline">{tagline}</p>}
        {otherLabels.length > 0 && (
          <p class="tagline">{`${words.otherLabels}: ${otherLabels.join(', ')}`}</p>
        )}
      </div>
      {description && <Html html={description.html} locale={locale} />}
      {children.length > 0 && <ElementTree elements={children} level={below} />}
    </li>
  )
}

function isLong({ tagline, description, children }: Element): boolean {
  return tagline !== null || description !== null || children.length > 0
}

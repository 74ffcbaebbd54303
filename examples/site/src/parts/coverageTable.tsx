import type { Coverage, Item } from '@kindred/client'
import { useVisit } from '#visit/visit.ts'
import { Scrollable } from './scrollable.tsx'

type Props = { model: Item; coverage: Coverage[] }

/** How many elements of each kind have a counterpart in the other model. */
export function CoverageTable({ model, coverage }: Props) {
  const { words } = useVisit()
  const { crosswalk } = words
  const caption = crosswalk.coverageOf(model.title ?? words.untitled)
  return (
    <Scrollable label={caption}>
      <table class="coverage">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{crosswalk.kind}</th>
            <th scope="col">{crosswalk.mapped}</th>
            <th scope="col">{crosswalk.noMatch}</th>
            <th scope="col">{crosswalk.unreviewed}</th>
            <th scope="col">{crosswalk.total}</th>
          </tr>
        </thead>
        <tbody>
          {coverage.map(({ kind, mapped, noMatch, unreviewed, total }) => (
            <tr>
              <th scope="row">
                {words.kinds[kind]}
                <Bar mapped={mapped} noMatch={noMatch} total={total} />
              </th>
              <td>{mapped}</td>
              <td>{noMatch}</td>
              <td>{unreviewed}</td>
              <td>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  )
}

/** The same figures for the eye. Drawn, since the policy of this site allows no styles in elements. */
function Bar({ mapped, noMatch, total }: Pick<Coverage, 'mapped' | 'noMatch' | 'total'>) {
  return (
    <svg viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="mapped" width={mapped} height="1" />
      <rect class="no-match" x={mapped} width={noMatch} height="1" />
    </svg>
  )
}

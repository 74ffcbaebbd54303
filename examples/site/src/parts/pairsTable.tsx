import type { Crosswalk, CrosswalkPair } from '@kindred/client'
import { inRuns } from '#visit/inRuns.ts'
import { useVisit } from '#visit/visit.ts'
import { ElementName } from './elementName.tsx'
import { Scrollable } from './scrollable.tsx'

/** Each element of the first model with those it is related to, in the order of the first model. */
export function PairsTable({ crosswalk: { from, to, pairs } }: { crosswalk: Crosswalk }) {
  const { words } = useVisit()
  const { crosswalk } = words
  if (pairs.length === 0) return <p>{crosswalk.none}</p>
  const caption = crosswalk.intro(from.title ?? words.untitled, to.title ?? words.untitled)
  return (
    <Scrollable label={caption}>
      <table class="pairs">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{from.title}</th>
            <th scope="col">{crosswalk.relation}</th>
            <th scope="col">{to.title}</th>
            <th scope="col">{crosswalk.status}</th>
          </tr>
        </thead>
        {inRuns(pairs, (pair) => pair.from.id).map(({ members }) => (
          <tbody>
            {members.map((pair, place) => (
              <tr>
                {place === 0 && (
                  <th scope="rowgroup" rowspan={members.length}>
                    <ElementName element={pair.from} />
                  </th>
                )}
                <PairCells pair={pair} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Scrollable>
  )
}

function PairCells({ pair }: { pair: CrosswalkPair }) {
  const { words, langOf } = useVisit()
  const { relation, to, rationale, rationaleLocale, sources, status, staleSince } = pair
  const { crosswalk } = words
  return (
    <>
      <td>
        <span class={`relation ${relation}`}>{crosswalk.relations[relation]}</span>
        {rationale && (
          <p class="reason" lang={langOf(rationaleLocale)}>
            {rationale}
          </p>
        )}
        {sources.length > 0 && (
          <p class="reason">{`${crosswalk.sources}: ${sources.join('; ')}`}</p>
        )}
      </td>
      <td>
        <ElementName element={to} />
      </td>
      <td>
        {crosswalk.statuses[status]}
        {staleSince && <p class="reason">{crosswalk.stale}</p>}
      </td>
    </>
  )
}

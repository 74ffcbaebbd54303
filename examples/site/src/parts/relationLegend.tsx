import type { MappingRelation } from '@kindred/client'
import { useVisit } from '#visit/visit.ts'

const relations: MappingRelation[] = ['exact', 'close', 'broad', 'narrow', 'related']

/** What the relations mean, in the words of SKOS made plain. */
export function RelationLegend() {
  const { words } = useVisit()
  return (
    <div class="legend">
      <h3>{words.crosswalk.legend}</h3>
      <dl>
        {relations.map((relation) => (
          <div>
            <dt>
              <span class={`relation ${relation}`}>{words.crosswalk.relations[relation]}</span>
            </dt>
            <dd>{words.crosswalk.meanings[relation]}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

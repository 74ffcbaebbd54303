import { elementKinds } from '#rules/elementKinds.ts'
import type { Crosswalk, ElementRef } from '#delivery/schema/crosswalk.ts'

type Coverage = Crosswalk['coverage']['from'][number]
type Unmapped = Crosswalk['unmapped']['from'][number]

/** Which elements of one model are in a pair, and of which it is said that they have no counterpart, by id. */
export type Said = { mapped: ReadonlySet<string>; noMatch: ReadonlySet<string> }

/** How far the elements of a model are covered, by kind, in the order of kinds; kinds that it has none of are left out. */
export function coverageOf(elements: readonly ElementRef[], said: Said): Coverage[] {
  return elementKinds.flatMap(({ value: kind }) => {
    const ofKind = elements.filter((element) => element.kind === kind)
    const count = (state: State) => ofKind.filter(({ id }) => stateOf(id, said) === state).length
    if (ofKind.length === 0) return []
    return [
      {
        kind,
        total: ofKind.length,
        mapped: count('mapped'),
        noMatch: count('noMatch'),
        unreviewed: count('unreviewed'),
      },
    ]
  })
}

/** The elements that are in no pair, each with what is said of it. */
export function unmappedOf(elements: readonly ElementRef[], said: Said): Unmapped[] {
  return elements.flatMap((element) => {
    const reason = stateOf(element.id, said)
    return reason === 'mapped' ? [] : [{ element, reason }]
  })
}

type State = 'mapped' | 'noMatch' | 'unreviewed'

/** A pair outweighs the word that there is none. */
function stateOf(id: string, { mapped, noMatch }: Said): State {
  if (mapped.has(id)) return 'mapped'
  return noMatch.has(id) ? 'noMatch' : 'unreviewed'
}

import type { Crosswalk, CrosswalkPair, ElementRef } from '#delivery/schema/crosswalk.ts'

type Elements = { from: readonly ElementRef[]; to: readonly ElementRef[] }

/** Every element of the first model against every element of the second. */
export function matrixOf(
  { from, to }: Elements,
  pairs: readonly CrosswalkPair[],
): Crosswalk['matrix'] {
  const relations = new Map(pairs.map((pair) => [keyOf(pair.from, pair.to), pair.relation]))
  const rows = from.map((element) => ({
    element: element.id,
    cells: to.map((other) => relations.get(keyOf(element, other)) ?? null),
  }))
  return { columns: [...to], rows }
}

function keyOf(from: ElementRef, to: ElementRef): string {
  return `${from.id}|${to.id}`
}

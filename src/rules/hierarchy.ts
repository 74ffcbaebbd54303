/** How deep a hierarchy may be, the document at its top included. */
export const mostLevels = 10

/**
 * Why a document cannot stand there, or null. `above` are the documents over the wanted place, level by level, and
 * `below` those under the document itself.
 */
export function hierarchyProblem({
  id,
  above,
  below,
}: {
  id: string
  above: string[][]
  below: string[][]
}): string | null {
  if (above.flat().includes(id)) return 'it would stand under itself'
  const levels = above.length + 1 + below.length
  return levels > mostLevels ? `a hierarchy has at most ${mostLevels} levels` : null
}

const inverses: Record<string, string> = { broad: 'narrow', narrow: 'broad' }

/** How a mapping reads from its other end: broad and narrow change places, the rest are the same both ways. */
export function inverseRelation(relation: string): string {
  return inverses[relation] ?? relation
}

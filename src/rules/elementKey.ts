const accents = /\p{Diacritic}/gu

type Place = { model: string; kind: string; parent: string | null; foldedLabel: string }

/** A label as it counts for uniqueness: without case, accents, or the width of its spaces. */
export function foldLabel(label: string): string {
  return label.normalize('NFKD').replace(accents, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

/**
 * The one value in which an element is unique: equal labels of different kinds exist. Never null,
 * since uniqueness with nulls means opposite things on the two databases.
 */
export function elementKey({ model, kind, parent, foldedLabel }: Place): string {
  return [model, kind, parent ?? 'root', foldedLabel].join('|')
}

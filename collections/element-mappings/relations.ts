/** Relations are those of SKOS; `noMatch` is our own: the element has no counterpart in the other model. */
export const relations = [
  { label: 'Exact: the same', value: 'exact' },
  { label: 'Close: much the same', value: 'close' },
  { label: 'Broad: the other one is broader', value: 'broad' },
  { label: 'Narrow: the other one is narrower', value: 'narrow' },
  { label: 'Related', value: 'related' },
  { label: 'No match in the other model', value: 'noMatch' },
]

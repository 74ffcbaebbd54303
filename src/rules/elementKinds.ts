/** What kinds of part a practice model has, in the order in which they are listed. */
export const elementKinds = [
  { label: 'Element', value: 'element' },
  { label: 'Value', value: 'value' },
  { label: 'Principle', value: 'principle' },
  { label: 'Front-line practice', value: 'frontline-practice' },
  { label: 'Core practice element', value: 'core-element' },
  { label: 'Capacity area', value: 'capacity-area' },
  { label: 'Strategy', value: 'strategy' },
  { label: 'Theme', value: 'theme' },
  { label: 'Outcome', value: 'outcome' },
  { label: 'Other', value: 'other' },
] as const

export type ElementKind = (typeof elementKinds)[number]['value']

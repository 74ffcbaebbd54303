import { describe, expect, it } from '@jest/globals'
import { elementKey, foldLabel } from '#rules/elementKey.ts'

describe('foldLabel', () => {
  it.each([
    ['Power of Family', 'power of family'],
    ['  POWER\t of\n family ', 'power of family'],
    ['Práctica', 'practica'],
    ['ﬁnal', 'final'],
    ['Honesty, Transparency and Trust', 'honesty, transparency and trust'],
  ])('counts "%s" as "%s"', (label, folded) => expect(foldLabel(label)).toBe(folded))
})

describe('elementKey', () => {
  const place = { model: 'm', kind: 'value', parent: 'p', foldedLabel: 'safety' }

  it('says where an element stands', () => {
    expect(elementKey(place)).toBe('m|value|p|safety')
    expect(elementKey({ ...place, parent: null })).toBe('m|value|root|safety')
  })

  it.each([{ model: 'n' }, { kind: 'theme' }, { parent: null }, { foldedLabel: 'healing' }])(
    'differs with %j',
    (other) => expect(elementKey({ ...place, ...other })).not.toBe(elementKey(place)),
  )
})

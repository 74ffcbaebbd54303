import { describe, expect, it } from '@jest/globals'
import { meaningOf } from '#rules/meaningOf.ts'

const element = {
  kind: 'value',
  label: { en: 'Safety' },
  tagline: { en: 'First', es: 'Primero' },
  description: { en: { root: { type: 'root', children: [{ text: 'All' }] } } },
  position: 1,
}

describe('meaningOf', () => {
  it.each([
    { name: 'its place', other: { position: 2, parent: 'p' } },
    { name: 'what is empty', other: { label: { en: 'Safety', es: null }, otherLabels: [] } },
    { name: 'the order of languages', other: { tagline: { es: 'Primero', en: 'First' } } },
  ])('is not a matter of $name', ({ other }) => {
    expect(meaningOf({ ...element, ...other })).toBe(meaningOf(element))
  })

  it.each([
    { name: 'its kind', other: { kind: 'theme' } },
    { name: 'its label in a language', other: { label: { en: 'Safety', es: 'Seguridad' } } },
    { name: 'a tagline that is taken away', other: { tagline: null } },
    {
      name: 'a word of its description',
      other: { description: { en: { root: { type: 'root', children: [{ text: 'Some' }] } } } },
    },
  ])('changes with $name', ({ other }) => {
    expect(meaningOf({ ...element, ...other })).not.toBe(meaningOf(element))
  })
})

import { describe, expect, it } from '@jest/globals'
import { formsOf } from '#search/text/formsOf.ts'

describe('the forms of a word', () => {
  it.each([
    { locale: 'en', words: ['family', 'families', 'Family’s', "families'"] },
    { locale: 'en', words: ['practice', 'practices', 'practicing', 'PRACTICED'] },
    { locale: 'en', words: ['résumé', 'resume', 're\u0301sume\u0301'] },
    { locale: 'es', words: ['práctica', 'practica', 'prácticas', 'PRÁCTICAS'] },
    { locale: 'es', words: ['educación', 'educacion', 'educaciones'] },
    { locale: 'es', words: ['atención', 'atencion', 'atenciones'] },
    { locale: 'es', words: ['niño', 'nino', 'niños', 'ninos'] },
    { locale: 'es', words: ['psicología', 'psicologia'] },
    { locale: 'es', words: ['familia', 'familias'] },
  ] as const)('are such that two have one in common: $words', ({ locale, words }) => {
    const all = words.map((word) => formsOf(word, locale))
    const apart = all.flatMap((some) =>
      all.filter((others) => !some.some((form) => others.includes(form))),
    )
    expect(apart).toEqual([])
  })

  it('begin with the folded word, and a stem is no word', () => {
    expect(formsOf('Universities', 'en')).toEqual(['universities', '~univers'])
    expect(formsOf('univers', 'en')[0]).toBe('univers')
  })

  it.each(["'", '\u0301', '👩', ''])('are none for %j', (text) => {
    expect(formsOf(text, 'en')).toEqual([])
  })
})

import { describe, expect, it } from '@jest/globals'
import { languageOf } from '#delivery/read/languageOf.ts'

const both = { en: 'Care', es: 'Cuidado' }
const english = { en: 'Care', es: null }

describe('languageOf', () => {
  it.each([
    {
      name: 'the language asked for, where it is there',
      texts: [both],
      locale: 'es',
      expected: 'es',
    },
    {
      name: 'one text that is there among others',
      texts: [english, both],
      locale: 'es',
      expected: 'es',
    },
    {
      name: 'the fallback, where nothing is there',
      texts: [english],
      locale: 'es',
      expected: 'en',
    },
    {
      name: 'the language asked for, without words anywhere',
      texts: [null],
      locale: 'es',
      expected: 'es',
    },
    {
      name: 'any language, for words without languages',
      texts: ['DCF'],
      locale: 'es',
      expected: 'es',
    },
  ] as const)('is $name', ({ texts, locale, expected }) => {
    expect(languageOf(texts, { locale, fallback: 'en' })).toBe(expected)
  })

  it('never is another language where no fallback was asked for', () => {
    expect(languageOf([english], { locale: 'es', fallback: null })).toBe('es')
  })
})

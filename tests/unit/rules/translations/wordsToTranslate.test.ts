import { describe, expect, it } from '@jest/globals'
import { wordsToTranslate } from '#rules/translations/wordsToTranslate.ts'
import { linkTo, list, paragraph, richText } from '#tests/unit/rules/findings/check.ts'
import { fields } from './fields.ts'

const row = (id: string, linkText: string) => ({ id, linkText })

describe('wordsToTranslate', () => {
  it.each([
    { what: 'a text', document: { title: ' Kinship ' }, words: { title: 'Kinship' } },
    { what: 'what all languages share', document: { path: '/kinship' }, words: {} },
    { what: 'a note on one change', document: { changeNote: 'New figures' }, words: {} },
    { what: 'what is worked out', document: { introHtml: '<p>Words</p>' }, words: {} },
    {
      what: 'several texts',
      document: { otherNames: ['One', 'Two'] },
      words: { otherNames: 'One\nTwo' },
    },
    {
      what: 'running text',
      document: {
        intro: richText(paragraph('Read ', linkTo('this', 'https://a.example')), list('One')),
      },
      words: { intro: 'Read this\nOne' },
    },
    {
      what: 'rows by their ids',
      document: { related: { items: [row('b', 'Second'), row('a', 'First')] } },
      words: { 'related.items.b.linkText': 'Second', 'related.items.a.linkText': 'First' },
    },
  ])('reads $what', ({ document, words }) => {
    const filled = wordsToTranslate(document, fields).filter(({ words }) => words)
    expect(Object.fromEntries(filled.map(({ key, words }) => [key, words]))).toEqual(words)
  })

  it('names each field with words of its own, also empty ones, where the form has it', () => {
    const document = { related: { items: [row('b', '')] } }
    expect(wordsToTranslate(document, fields).map(({ path }) => path)).toEqual([
      'title',
      'intro',
      'otherNames',
      'related.label',
      'related.items.0.linkText',
    ])
  })
})

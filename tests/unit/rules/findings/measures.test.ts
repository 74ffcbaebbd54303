import { describe, expect, it } from '@jest/globals'
import { readershipOf } from '#rules/findings/readerships.ts'
import { easeOf, gradeOf, measureOf } from '#rules/findings/readingLevel.ts'
import { syllablesIn } from '#rules/findings/syllablesIn.ts'
import { sentencesOf } from '#rules/findings/wordsOf.ts'

describe('syllablesIn', () => {
  it.each([
    ['casa', 2],
    ['familia', 3],
    ['río', 2],
    ['país', 2],
    ['aéreo', 4],
    ['ciudad', 2],
    ['guerra', 2],
    ['queso', 2],
    ['pingüino', 3],
    ['muy', 1],
    ['ley', 1],
    ['y', 1],
    ['poeta', 3],
    ['averiguáis', 4],
  ])('counts the Spanish %s as %i', (word, count) => {
    expect(syllablesIn(word, 'es')).toBe(count)
  })

  it.each([
    ['family', 3],
    ['make', 1],
    ['makes', 1],
    ['helped', 1],
    ['table', 2],
    ['the', 1],
    ['community', 4],
    ['year', 1],
  ])('counts the English %s as %i', (word, count) => {
    expect(syllablesIn(word, 'en')).toBe(count)
  })
})

describe('the formulas', () => {
  it('give the grade of Flesch-Kincaid and the ease of INFLESZ', () => {
    const measure = { words: 100, sentences: 5, syllables: 150 }
    expect(gradeOf(measure)).toBeCloseTo(9.91)
    expect(easeOf(measure)).toBeCloseTo(93.385)
  })

  it('are given words, sentences and syllables', () => {
    expect(measureOf(['We help. You ask us.'], 'en')).toEqual({
      words: 5,
      sentences: 2,
      syllables: 5,
    })
  })
})

describe('sentencesOf', () => {
  it.each([
    ['One. Two! Three? Four', 4],
    ['Dr. Who met Mrs. Smith.', 1],
    ['He said “Go.” She went.', 2],
    ['A line\nand another', 2],
    ['Version 1.2 is out.', 1],
    ['…', 0],
  ])('of %j: %i', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count)
  })
})

describe('readershipOf', () => {
  it.each([
    [{ notation: 'families', labels: ['F'] }, 'families'],
    [{ notation: null, labels: ['Foster parents', 'Padres de acogida'] }, 'families'],
    [{ notation: 'AUD-1', labels: ['Policymakers'] }, 'experts'],
    [{ notation: null, labels: ['Caseworkers'] }, 'professionals'],
  ])('of %j is %s', (audience, expected) => {
    expect(readershipOf(audience)).toBe(expected)
  })
})

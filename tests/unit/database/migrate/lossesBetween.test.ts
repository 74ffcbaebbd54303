import { describe, expect, it } from '@jest/globals'
import { lossesBetween } from '#database/migrate/lossesBetween.ts'

const cards = (rows: number, titles: number, bodies = 0) => ({
  cards: { rows, values: { title: titles, body: bodies } },
})

describe('lossesBetween', () => {
  it.each([
    { it: 'nothing where nothing changed', before: cards(2, 2), after: cards(2, 2), lost: [] },
    { it: 'nothing where content was added', before: cards(2, 1), after: cards(3, 3), lost: [] },
    {
      it: 'rows',
      before: cards(2, 2),
      after: cards(1, 1),
      lost: ['cards has 1 of 2 rows'],
    },
    { it: 'a table', before: cards(2, 2), after: {}, lost: ['cards has 0 of 2 rows'] },
    { it: 'no empty table', before: cards(0, 0), after: {}, lost: [] },
    {
      it: 'the values of a column',
      before: cards(2, 2),
      after: cards(2, 0),
      lost: ['cards.title has 0 of 2 values'],
    },
    {
      it: 'a column that is gone with its values',
      before: cards(2, 2),
      after: { cards: { rows: 2, values: {} } },
      lost: ['cards.title has 0 of 2 values'],
    },
  ])('finds $it', ({ before, after, lost }) => {
    expect(lossesBetween(before, after, [])).toEqual(lost)
  })

  it.each([
    { removes: ['cards'], lost: [] },
    { removes: ['cards.title'], lost: ['cards.body has 0 of 1 values'] },
    { removes: ['cards.title', 'cards.body'], lost: [] },
    {
      removes: ['topics'],
      lost: ['cards.title has 0 of 2 values', 'cards.body has 0 of 1 values'],
    },
  ])('finds $lost where a migration removes $removes', ({ removes, lost }) => {
    expect(lossesBetween(cards(2, 2, 1), cards(2, 0, 0), removes)).toEqual(lost)
  })
})

import { describe, expect, it } from '@jest/globals'
import { actionsFor } from '#rules/actionsFor.ts'

const live = {
  isPublisher: true,
  isPage: true,
  isLive: true,
  isChanged: false,
  wasEverLive: true,
  isWithdrawn: false,
}

describe('what can be done to a document', () => {
  it.each([
    ['a live page', live, ['move', 'withdraw', 'gone', 'unpublish']],
    [
      'a live card with a draft',
      { ...live, isPage: false, isChanged: true },
      ['discard', 'unpublish'],
    ],
    [
      'a withdrawn page',
      { ...live, isWithdrawn: true },
      ['move', 'reinstate', 'gone', 'unpublish'],
    ],
    ['a page that was live once', { ...live, isLive: false }, ['gone']],
    ['a page that was never live', { ...live, isLive: false, wasEverLive: false }, []],
    ['a live card', { ...live, isPage: false }, ['unpublish']],
    ['a card that was live once', { ...live, isPage: false, isLive: false }, []],
    ['a live page, by an author', { ...live, isPublisher: false }, []],
  ])('fits %s', (_, state, expected) => {
    expect(actionsFor(state)).toEqual(expected)
  })
})

import { describe, expect, it } from '@jest/globals'
import { groupUses } from '#admin/groupUses.ts'

const use = { type: 'topics', id: '1', title: 'Kin', isLive: false, isDraft: false }

describe('the places that refer to a document', () => {
  it('are grouped by collection', () => {
    const other = { ...use, type: 'cards', id: '2' }
    expect(groupUses([use, other])).toEqual([
      { type: 'topics', uses: [use] },
      { type: 'cards', uses: [other] },
    ])
  })

  it.each([
    ['live', { isLive: true, isDraft: false }],
    ['a draft', { isLive: false, isDraft: true }],
  ])('are named once, and are %s when one of their fields is', (_, flags) => {
    expect(groupUses([use, { ...use, ...flags }, use])).toEqual([
      { type: 'topics', uses: [{ ...use, ...flags }] },
    ])
  })

  it('may be none', () => {
    expect(groupUses([])).toEqual([])
  })
})

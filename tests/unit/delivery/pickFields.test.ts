import { describe, expect, it } from '@jest/globals'
import { pickFields } from '#delivery/content/pickFields.ts'

const page = { id: '1', title: 'Care', details: { cards: [1], intro: null }, links: { parent: [] } }

describe('pickFields', () => {
  it.each([
    [['title'], { title: 'Care' }],
    [['details.cards', 'id'], { id: '1', details: { cards: [1] } }],
    [['details.cards', 'details.intro'], { details: page.details }],
    [['details', 'details.cards'], { details: page.details }],
    [['details.cards', 'details'], { details: page.details }],
    [['details.body', 'id'], { id: '1' }],
    [['links.parent'], { links: { parent: [] } }],
  ])('answers %j', (fields, picked) => {
    expect(pickFields(page, fields)).toEqual(picked)
  })
})

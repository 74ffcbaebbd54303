import { describe, expect, it } from '@jest/globals'
import { labelOf } from '#rules/findings/labelOf.ts'
import { fields } from '#tests/unit/rules/translations/fields.ts'

describe('labelOf', () => {
  it.each([
    { path: 'title', label: 'Title' },
    { path: 'intro', label: 'Introduction' },
    { path: 'path', label: 'path' },
    { path: 'related.items.2.linkText', label: 'Related, Items 3, Link Text' },
    { path: 'related.gone.2', label: 'Related, gone' },
  ])('names $path', ({ path, label }) => {
    expect(labelOf(path, fields)).toBe(label)
  })
})

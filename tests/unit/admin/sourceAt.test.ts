import { describe, expect, it } from '@jest/globals'
import { keyOfPath } from '../../../src/admin/keyOfPath.ts'
import { sourceAt } from '../../../src/admin/sourceAt.ts'

const form = { 'items.0.id': { value: 'b' }, 'items.1.id': { value: 'a' } }
const source = {
  title: 'Title',
  items: [
    { id: 'a', text: 'First' },
    { id: 'b', text: 'Second' },
  ],
}

describe('the words of the original for a field', () => {
  it.each([
    { path: 'title', words: 'Title' },
    { path: 'summary', words: '' },
    { path: 'items.0.text', words: 'Second' },
    { path: 'items.1.text', words: 'First' },
    { path: 'items.2.text', words: '' },
  ])('are "$words" for $path, wherever its row was moved', ({ path, words }) => {
    expect(sourceAt(keyOfPath(path, form), source)).toBe(words)
  })
})

import { describe, expect, it } from '@jest/globals'
import { createCursors } from '#delivery/cursor.ts'
import { CursorInvalid } from '#errors/catalogue.ts'

const cursors = createCursors({ secret: 'a secret of this test' })
const changes = { list: 'changes', parameter: 'since' }
const values = [0, 'a', null, true, [12, 'id'], { sequence: 7, id: 'ñ' }]
const text = cursors.write(changes, { sequence: 12, id: 'some-id' })

describe('a cursor', () => {
  it.each(values)('brings %j back', (value) => {
    expect(cursors.read(changes, cursors.write(changes, value))).toEqual(value)
  })

  it('can stand in an address as it is', () => {
    for (const value of values) expect(cursors.write(changes, value)).toMatch(/^[\w-]+$/)
  })

  it('is refused with any one of its characters changed', () => {
    const others = Array.from(text, (letter, index) => {
      const other = letter === 'A' ? 'B' : 'A'
      return text.slice(0, index) + other + text.slice(index + 1)
    })
    for (const other of others) expect(() => cursors.read(changes, other)).toThrow(CursorInvalid)
  })

  it.each([
    ['nothing', ''],
    ['something after it', `${text}AAAA`],
    ['padding after it', `${text}=`],
    ['a line break after it', `${text}\n`],
    ['less than a seal', text.slice(0, 20)],
    ['a seal of nothing', text.slice(0, 22)],
    ['its end cut off', text.slice(0, -4)],
    ['no base64url', '¿qué?'],
    ['more than a cursor can be', 'A'.repeat(100_000)],
  ])('is refused with %s', (_, other) => {
    expect(() => cursors.read(changes, other)).toThrow(CursorInvalid)
  })

  it('is refused in another list, and names the parameter that it came in', () => {
    const other = { list: 'topics', parameter: 'cursor' }
    expect(() => cursors.read(other, text)).toThrow('"cursor" must be a cursor')
  })

  it('is refused where another secret made it', () => {
    const elsewhere = createCursors({ secret: 'another secret' })
    expect(() => elsewhere.read(changes, text)).toThrow(CursorInvalid)
  })
})

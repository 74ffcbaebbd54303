import { describe, expect, it } from '@jest/globals'
import { fileKind } from '#rules/fileKind.ts'

const png = { name: 'x.png', mimeType: 'image/png', bytes: 1, detected: 'image/png' }

describe('fileKind', () => {
  it.each([
    [png, 'png'],
    [{ ...png, name: 'A b.PNG' }, 'png'],
    [{ ...png, name: 'x.jpeg', mimeType: 'image/jpeg', detected: 'image/jpeg' }, 'jpg'],
    [{ ...png, bytes: 10_000_000 }, 'png'],
  ])('takes %j', (sent, ending) => {
    expect(fileKind(sent)).toMatchObject({ ending })
  })

  it.each([
    [{ ...png, bytes: 0 }, /empty/],
    [{ ...png, bytes: 10_000_001 }, /larger than 10000000 bytes/],
    [{ ...png, detected: null }, /neither/],
    [{ ...png, detected: 'image/svg+xml' }, /neither/],
    [{ ...png, detected: 'image/apng' }, /neither/],
    [{ ...png, name: 'x.jpg' }, /name/],
    [{ ...png, name: 'x.png.html' }, /name/],
    [{ ...png, name: 'png' }, /name/],
    [{ ...png, mimeType: 'image/jpeg' }, /another type/],
  ])('refuses %j', (sent, reason) => {
    expect(fileKind(sent)).toMatch(reason)
  })
})

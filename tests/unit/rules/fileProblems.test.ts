import { describe, expect, it } from '@jest/globals'
import { pdfProblem } from '#rules/pdfProblem.ts'
import { pictureProblem } from '#rules/pictureProblem.ts'
import { plainName } from '#rules/plainName.ts'

describe('pictureProblem', () => {
  it.each([
    [{ width: 8000, height: 5000, frames: 1 }, /^nothing$/],
    [{ width: 400, height: 400, frames: 200 }, /^nothing$/],
    [{ width: 8000, height: 5001, frames: 1 }, /40 million pixels/],
    [{ width: 1000, height: 1000, frames: 41 }, /40 million pixels/],
    [{ width: 1, height: 16_001, frames: 1 }, /side/],
    [{ width: 1, height: 1, frames: 201 }, /200 frames/],
  ])('says of %j: %s', (size, expected) => {
    const problem = pictureProblem(size)
    expect(problem ?? 'nothing').toMatch(expected)
  })
})

describe('pdfProblem', () => {
  it.each([
    ['%PDF-1.4 << /OpenAction [3 0 R /Fit] >>\n%%EOF\n', /^nothing$/],
    ['%PDF-1.4 << /Type /Catalog', /cut off/],
    ['%PDF-1.4 << /S /JavaScript /JS (x) >>\n%%EOF', /does something/],
    ['%PDF-1.4 << /S /Java#53cript >>\n%%EOF', /does something/],
    ['%PDF-1.4 << /S /Launch >>\n%%EOF', /does something/],
    ['%PDF-1.4 << /EmbeddedFiles 2 0 R >>\n%%EOF', /carries files/],
  ])('says of %j: %s', (text, expected) => {
    const problem = pdfProblem(text)
    expect(problem ?? 'nothing').toMatch(expected)
  })
})

describe('plainName', () => {
  it.each([
    ['A file.png', 'A file.png'],
    ['../../x.png', 'x.png'],
    ['C:\\Users\\me\\x.png', 'x.png'],
    ['a\u202Egnp.\u0000png', 'agnp.png'],
    [' x.png\r\n', 'x.png'],
    ['a'.repeat(300), 'a'.repeat(200)],
  ])('makes of %j %j', (name, expected) => expect(plainName(name)).toBe(expected))
})

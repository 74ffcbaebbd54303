import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { element, xmlDocument } from '#delivery/present/xml.ts'
import { readXml } from '#tests/support/readXml.ts'

const written = (text: string) =>
  xmlDocument(element('a', { about: text }, text, element('b', {}, text)))

describe('an XML document', () => {
  it('says words as they are', () => {
    const words = `Tom & Ana's <"family"> ]]> ñ 👪`
    const { text, attributes, children } = readXml(written(words))
    expect([text, attributes['about'], children[0]?.text]).toEqual([words, words, words])
  })

  it.each([
    ['a control character', 'a\u0000b\u0008c\u001fd'],
    ['half of a character', 'a\ud83db\udc6ac\ufffed'],
  ])('leaves out %s', (_, text) => {
    expect(readXml(written(text)).text).toBe('abcd')
  })

  it('is well-formed whatever somebody writes', () => {
    const text = fc.string({
      unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
    })
    fc.assert(fc.property(text, (one) => readXml(written(one)).children.length === 1))
  })

  it('has empty elements and leaves out what is nothing', () => {
    expect(xmlDocument(element('a', {}, null, element('b', {})))).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<a><b/></a>\n',
    )
  })
})

import { describe, expect, it } from '@jest/globals'
import { checkRichText, hasOnlyNodes, isRichText } from '#rules/richText.ts'

const root = (...children: unknown[]) => ({ root: { type: 'root', children } })
const link = (fields: object) => ({ type: 'link', fields, children: [{ type: 'text', text: 'x' }] })
const nested = (depth: number): object => ({
  type: 'quote',
  children: depth === 0 ? [] : [nested(depth - 1)],
})

describe('checkRichText', () => {
  it.each([
    ['nothing', null],
    ['not given', undefined],
    ['empty', root()],
    ['a paragraph', root({ type: 'paragraph', children: [{ type: 'text', text: 'x' }] })],
    ['a safe link', root(link({ linkType: 'custom', url: 'https://example.org' }))],
    [
      'a link to a page',
      root(link({ linkType: 'internal', doc: { relationTo: 'topics', value: 'x' } })),
    ],
    ['forty levels', root(nested(38))],
  ])('takes %s', (_, value) => {
    expect(checkRichText(value)).toBe(true)
  })

  it.each([
    ['a word', 'x', /^Rich text/],
    ['no root', {}, /^Rich text/],
    ['another root', { root: { type: 'paragraph' } }, /^Rich text/],
    [
      'a bare string',
      root({ type: 'paragraph', children: ['x'] }),
      /^root\.children\.0\.children\.0 is not/,
    ],
    [
      'an unknown kind',
      root({ type: 'paragraph' }, { type: 'iframe' }),
      /^root\.children\.1 is of a kind/,
    ],
    ['children that are no list', root({ type: 'paragraph', children: {} }), /no list/],
    ['an unsafe link', root(link({ url: 'javascript:x' })), /^root\.children\.0 links/],
    ['a link to nowhere', root(link({})), /unsafe/],
    ['an unsafe autolink', root({ type: 'autolink', fields: { url: 'javascript:x' } }), /unsafe/],
    ['too many levels', root(nested(60)), /deeper than 40/],
  ])('refuses %s and says where', (_, value, sentence) => {
    expect(checkRichText(value)).toMatch(sentence)
  })
})

describe('isRichText', () => {
  it.each([
    [root(), true],
    [null, false],
    ['x', false],
    [{}, false],
    [{ root: null }, false],
  ])('says of %j: %s', (value, expected) => expect(isRichText(value)).toBe(expected))
})

describe('hasOnlyNodes', () => {
  it.each([
    [{ type: 'root', children: [{ type: 'x' }] }, true],
    [{ type: 'root' }, true],
    [{ type: 'root', children: ['x'] }, false],
    [{ type: 'root', children: [{ type: 'x', children: [null] }] }, false],
    [{ type: 'root', children: 'x' }, false],
    ['x', false],
  ])('says of %j: %s', (value, expected) => expect(hasOnlyNodes(value)).toBe(expected))
})

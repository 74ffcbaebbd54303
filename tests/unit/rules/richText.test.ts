import { describe, expect, it } from '@jest/globals'
import { checkRichText, hasOnlyNodes, isRichText } from '#rules/richText.ts'
import { richText } from '#tests/support/richText.ts'

const linkTargets = ['topics']
const check = (value: unknown) => checkRichText(value, { linkTargets })

const text = (more: object = {}) => ({ type: 'text', text: 'x', ...more })
const root = (...children: unknown[]) => ({ root: { type: 'root', children } })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const inline = (...children: unknown[]) => root(paragraph(...children))
const link = (fields: unknown) => ({ type: 'link', fields, children: [text()] })
const to = (url: unknown) => inline(link({ linkType: 'custom', url, newTab: false }))
const page = (doc: unknown) => inline(link({ linkType: 'internal', doc }))
const list = (...children: unknown[]) => ({ type: 'list', listType: 'bullet', children })
const nested = (depth: number): object =>
  list({ type: 'listitem', children: depth === 1 ? [text()] : [nested(depth - 1)] })

describe('checkRichText', () => {
  it.each([
    ['nothing', null],
    ['not given', undefined],
    ['empty', root()],
    ['what the editor stores', richText('See', { url: 'https://example.org' })],
    ['bold words', inline(text({ format: 1 }), { type: 'linebreak', version: 1 })],
    ['a heading of the third level', root({ type: 'heading', tag: 'h3', children: [text()] })],
    ['a quote and a rule', root({ type: 'quote', children: [text()] }, { type: 'horizontalrule' })],
    ['an address', to('https://example.org/a?b=c#d')],
    ['a mail address', to('mailto:a@example.org')],
    ['a telephone number', to('tel:+1-202-555-0142')],
    ['a place on the page', to('#part')],
    ['a link to a page', page({ relationTo: 'topics', value: 'x' })],
    ['a property that is not set', inline(text({ checked: undefined }))],
    ['lists five deep', root(nested(5))],
    ['many nodes', inline(...Array.from({ length: 1900 }, () => text()))],
  ])('takes %s', (_, value) => {
    expect(check(value)).toBe(true)
  })

  it.each([
    ['a word', 'x', /^Rich text/],
    ['no root', {}, /^Rich text/],
    ['another root', { root: { type: 'paragraph' } }, /^Rich text/],
    ['something beside the root', { ...root(), x: 1 }, /^Rich text/],
    ['a bare string', inline('x'), /^root\.children\.0\.children\.0 is not/],
    ['an unknown kind', root(paragraph(), { type: 'iframe' }), /^root\.children\.1 is of a kind/],
    ['a picture', root({ type: 'upload', relationTo: 'media', value: 'x' }), /is of a kind/],
    ['a kind named like a method', root({ type: 'constructor' }), /is of a kind/],
    ['no kind', root({}), /is of a kind/],
    ['an unknown property', inline(text({ onclick: 'x' })), /^root\.\S+0 has a property/],
    ['a property named like a method', inline(text({ toString: 'x' })), /has a property/],
    ['children that are no list', root({ type: 'paragraph', children: {} }), /no list/],
    ['a text without words', inline({ type: 'text' }), /has no text/],
    ['a style', inline(text({ style: 'position:fixed' })), /has a style/],
    ['highlighting', inline(text({ format: 128 })), /has a format/],
    ['a first heading', root({ type: 'heading', tag: 'h1', children: [] }), /has a tag/],
    ['a heading of no level', root({ type: 'heading', children: [] }), /has no tag/],
    ['a check list', root({ type: 'list', listType: 'check', children: [] }), /has a listType/],
    ['words outside of a paragraph', root(text()), /^root\.children\.0 cannot stand in a root/],
    [
      'a link in a link',
      inline({ ...link({ url: '#a' }), children: [link({ url: '#b' })] }),
      /stand/,
    ],
    ['children of a text', inline(text({ children: [] })), /has a property/],
    ['a link without fields', inline({ type: 'link', children: [] }), /has no fields/],
    ['a link to nowhere', inline(link({})), /unsafe/],
    [
      'an unsafe autolink',
      inline({ ...link({ url: 'javascript:x' }), type: 'autolink' }),
      /unsafe/,
    ],
    ['a link to what is no page', page({ relationTo: 'users', value: 'x' }), /no page/],
    [
      'a link with a whole page in it',
      page({ relationTo: 'topics', value: { id: 'x' } }),
      /no page/,
    ],
    ['a link with both', inline(link({ linkType: 'internal', url: '#a', doc: null })), /unsafe/],
    [
      'a script behind a page',
      inline(link({ linkType: 'internal', url: 'javascript:x' })),
      /unsafe/,
    ],
    ['an unknown field of a link', inline(link({ url: '#a', rel: 'x' })), /unsafe/],
    ['lists six deep', root(nested(6)), /deeper than 12/],
    ['lists 2,500 deep', root(nested(2500)), /deeper than 12/],
    ['too many nodes', inline(...Array.from({ length: 2000 }, () => text())), /more than 2000/],
    ['too many bytes', inline(text({ text: 'é'.repeat(125_000) })), /larger than 250000/],
  ])('refuses %s and says where', (_, value, sentence) => {
    expect(check(value)).toMatch(sentence)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    'https://a@evil.example',
    '/a/page',
  ])('refuses a link to %j', (url) => {
    expect(check(to(url))).toMatch(/^root\.children\.0\.children\.0 links to an unsafe address/)
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

  it('walks no further than a text may be deep', () => {
    expect(hasOnlyNodes(nested(2500))).toBe(false)
  })
})

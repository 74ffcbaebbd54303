import { describe, expect, it } from '@jest/globals'
import type { TargetFact } from '#rules/findings/finding.ts'
import { check, heading, linkTo, linkToPage, list, paragraph, pathsOf, richText } from './check.ts'

const live: TargetFact = { isLive: true, hasLink: true }
const hidden: TargetFact = { isLive: false, hasLink: true }
const picture = (hasWords: boolean, ...names: string[]): TargetFact => ({
  ...live,
  picture: { hasWords, names },
})
const known = (facts: Record<string, TargetFact>) => ({ targets: new Map(Object.entries(facts)) })
const to = (value: string) => ({ relationTo: 'topics', value })

describe('unsafe-link', () => {
  it.each([
    'https://example.org',
    'http://example.org/a?b#c',
    'mailto:a@example.org',
    'tel:+1-860-555-0100',
    '/families',
    '#part',
  ])('takes %s', (url) => {
    expect(pathsOf('unsafe-link', { intro: richText(paragraph(linkTo('x', url))) })).toEqual([])
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'ftp://example.org',
    'blob:https://example.org/x',
    'https://user:word@example.org',
    'https://',
  ])('refuses %j in running text and in a field', (url) => {
    const document = { intro: richText(paragraph(linkTo('x', url))), externalUrl: url }
    expect(pathsOf('unsafe-link', document)).toEqual(['intro', 'externalUrl'])
  })

  it('names the row of a list', () => {
    const related = { items: [{ linkText: 'A' }, { externalUrl: 'javascript:x' }] }
    expect(pathsOf('unsafe-link', { related })).toEqual(['related.items.1.externalUrl'])
  })
})

describe('link-not-live', () => {
  const targets = known({
    'topics/live': live,
    'topics/hidden': hidden,
    'resources/hidden': hidden,
  })

  it.each([
    ['a live target', { target: to('live') }, []],
    ['a hidden target', { target: to('hidden') }, ['target']],
    ['a target that is not there', { target: to('gone') }, ['target']],
    [
      'a populated target in a row',
      { related: { items: [{ target: { relationTo: 'topics', value: { id: 'hidden' } } }] } },
      ['related.items.0.target'],
    ],
    [
      'a hidden resource in a row',
      { resources: { items: [{ resource: 'hidden' }] } },
      ['resources.items.0.resource'],
    ],
    ['a live page in text', { intro: richText(paragraph(linkToPage('x', 'live'))) }, []],
    ['a hidden page in text', { intro: richText(paragraph(linkToPage('x', 'hidden'))) }, ['intro']],
    [
      'a hidden page in a list in text',
      { intro: richText({ type: 'list', children: [paragraph(linkToPage('x', 'hidden'))] }) },
      ['intro'],
    ],
  ])('of %s', (_, document, expected) => {
    expect(pathsOf('link-not-live', document, targets)).toEqual(expected)
  })
})

describe('duplicate-item', () => {
  const items = (...rows: object[]) => ({ related: { items: rows } })

  it.each([
    ['nothing twice', items({ linkText: 'A' }, { linkText: 'B' }), []],
    ['empty rows', items({}, {}), []],
    [
      'the same words',
      items({ linkText: 'Service array' }, { linkText: ' service  Array' }),
      ['related.items'],
    ],
    [
      'the same page under other words',
      items({ linkText: 'A', target: to('1') }, { linkText: 'B', target: to('1') }),
      ['related.items'],
    ],
    [
      'the same words to other pages',
      items({ linkText: 'A', target: to('1') }, { linkText: 'A', target: to('2') }),
      [],
    ],
    ['the same card', { cards: ['1', '2', { id: '1' }] }, ['cards']],
    ['the same name', { otherLabels: ['Engagement', 'engagement'] }, ['otherLabels']],
    [
      'the same resource',
      { resources: { items: [{ resource: '1' }, { resource: '1' }] } },
      ['resources.items'],
    ],
  ])('of %s', (_, document, expected) => {
    expect(pathsOf('duplicate-item', document)).toEqual(expected)
  })
})

describe('placeholder-image and alt-missing', () => {
  const pictures = known({
    'media/good': picture(true, 'Two children read', 'children.png'),
    'media/silent': picture(false, 'children.png'),
    'media/banner': picture(true, 'Banner', 'banner-placeholder.png'),
    'media/soon': picture(true, 'Image coming soon', 'x.png'),
  })

  it.each([
    ['good', [], []],
    ['silent', [], ['featureImage']],
    ['banner', ['featureImage'], []],
    ['soon', ['featureImage'], []],
  ])('of the picture %s', (featureImage, placeholders, silent) => {
    expect(pathsOf('placeholder-image', { featureImage }, pictures)).toEqual(placeholders)
    expect(pathsOf('alt-missing', { featureImage }, pictures)).toEqual(silent)
  })

  it.each([
    [{ alt: 'Two children read' }, []],
    [{ alt: '', decorative: true }, []],
    [{ alt: ' ' }, ['alt']],
    [{ mimeType: 'application/pdf' }, []],
  ])('of a picture itself: %j', (document, expected) => {
    expect(pathsOf('alt-missing', document, { type: 'media' })).toEqual(expected)
  })
})

describe('text-truncated', () => {
  it.each([
    'CPS referral and ...',
    '"CPS referral and ..."',
    '“CPS referral and …”',
    'Capacity Building […]',
    'Capacity Building (...)',
    'and then . . .',
    'and then….',
    'and then…\u200b ',
    'and so on ...”)',
    'first line …\nsecond line',
  ])('finds the cut in %j', (words) => {
    for (const node of [paragraph(...linesOf(words)), item(words)]) {
      expect(pathsOf('text-truncated', { intro: richText(node) })).toEqual(['intro'])
    }
    expect(pathsOf('text-truncated', { summary: words })).toEqual(['summary'])
  })

  it.each([
    'A whole sentence.',
    'He said “[…] and then” to her.',
    'Wait… it goes on.',
    'Two dots.. only',
    'See 1.2.3',
    '',
  ])('finds none in %j', (words) => {
    expect(
      pathsOf('text-truncated', { intro: richText(paragraph(words)), summary: words }),
    ).toEqual([])
  })

  it('finds the item in the middle of a list, and a nested one', () => {
    const nested = { type: 'list', children: [{ type: 'listitem', children: [list('deep …')] }] }
    const intro = richText(list('one', 'CPS referral and …', 'three'), nested)
    expect(pathsOf('text-truncated', { intro })).toEqual(['intro', 'intro'])
  })

  function linesOf(words: string) {
    return words
      .split('\n')
      .flatMap((line, at) => (at === 0 ? [line] : [{ type: 'linebreak' }, line]))
  }

  function item(words: string) {
    return { type: 'list', children: [{ type: 'listitem', children: linesOf(words).map(node) }] }
  }

  function node(part: string | { type: string }) {
    return typeof part === 'string' ? { type: 'text', text: part } : part
  }
})

describe('provenance-missing', () => {
  const both = ['provenance.origin', 'provenance.rights']

  it.each([
    [{ origin: 'An agency', rights: 'Unknown; facts only' }, []],
    [{ origin: 'https://example.org', rights: 'Public domain' }, []],
    [{}, both],
    [null, both],
    [{ source: 'brief.md', sourceHash: 'abc', importedAt: '2026-01-01' }, both],
    [{ origin: ' ', rights: '' }, both],
    [{ origin: 'unknown', rights: 'Public domain' }, ['provenance.origin']],
    [{ origin: 'family-engagement.md', rights: 'Public domain' }, ['provenance.origin']],
    [{ origin: 'An agency' }, ['provenance.rights']],
  ])('of %j', (provenance, expected) => {
    expect(pathsOf('provenance-missing', { provenance }, { type: 'articles' })).toEqual(expected)
  })

  it.each(['cards', 'spotlights', 'organizations', 'terms', 'glossary-terms', 'media'])(
    'is not asked of %s',
    (type) => {
      expect(pathsOf('provenance-missing', { provenance: {} }, { type })).toEqual([])
    },
  )
})

describe('heading-order', () => {
  it.each([
    [[], 0],
    [['h2', 'h3', 'h4', 'h2'], 0],
    [['h2', 'h2', 'h3'], 0],
    [['h3'], 1],
    [['h1', 'h2'], 1],
    [['h2', 'h4'], 1],
    [['h2', 'h3', 'h5'], 1],
  ])('of %j finds %i', (tags, count) => {
    const found = pathsOf('heading-order', { intro: richText(...tags.map(heading)) })
    expect(found).toEqual(Array(count).fill('intro'))
  })
})

describe('change-note-missing', () => {
  it.each([
    ['major', true, false, ['changeNote']],
    ['major', true, true, []],
    ['major', false, false, []],
    ['minor', true, false, []],
  ])(
    'of a %s update, live before: %s, with a note: %s',
    (updateType, wasLive, hasChangeNote, expected) => {
      expect(pathsOf('change-note-missing', { updateType }, { wasLive, hasChangeNote })).toEqual(
        expected,
      )
    },
  )
})

describe('findingsOf', () => {
  it('has nothing to say of a good document', () => {
    expect(check({ title: 'Kinship care', summary: 'What relatives can do.' })).toEqual([])
  })

  it('puts errors first, each with a sentence that says what to do', () => {
    const found = check({
      provenance: {},
      title: 'Care  and …',
      related: { items: [{ linkText: 'A' }] },
    })
    expect(found.map(({ severity }) => severity)).toEqual([
      'error',
      'error',
      'error',
      'warning',
      'warning',
    ])
    for (const { message } of found) expect(message).toMatch(/\.$/)
  })

  it('judges what languages share only once', () => {
    const document = { provenance: {}, title: 'Cuidado …', related: { items: [{}] } }
    const found = check(document, { language: 'es', isFirst: false })
    expect(found.map(({ code }) => code)).toEqual(['text-truncated'])
  })

  it.each([
    ['rows that are no list', { related: { items: 'x' } }],
    ['a group that is a word', { related: 'x', provenance: 'x' }],
    ['rich text without nodes', { intro: { root: { type: 'root', children: ['x', null] } } }],
    ['numbers for words', { title: 1, summary: {}, cards: [null, 3], target: 'x' }],
    ['nothing in rows', { related: { items: [null, 3] } }],
  ])('bears %s', (_, document) => {
    expect(() => check(document)).not.toThrow()
  })
})

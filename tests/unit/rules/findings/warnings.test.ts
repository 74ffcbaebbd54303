import { describe, expect, it } from '@jest/globals'
import type { TargetFact } from '#rules/findings/finding.ts'
import { check, linkTo, list, paragraph, pathsOf, richText } from './check.ts'

const fact = (isLive: boolean, hasLink: boolean): TargetFact => ({ isLive, hasLink })
const targets = new Map([
  ['spotlights/linked', fact(true, true)],
  ['spotlights/plain', fact(true, false)],
  ['resources/linked', fact(true, true)],
  ['resources/plain', fact(true, false)],
  ['cards/live', fact(true, true)],
  ['cards/draft', fact(false, true)],
])

describe('item-without-link', () => {
  it.each([
    ['a row of words', { related: { items: [{ linkText: 'A' }] } }, ['related.items.0.target']],
    ['a row with an address', { related: { items: [{ externalUrl: 'https://a.org' }] } }, []],
    ['spotlights', { spotlights: ['linked', 'plain'] }, ['spotlights']],
    [
      'resources',
      { resources: { items: [{ resource: 'linked' }, { resource: 'plain' }] } },
      ['resources.items.1.resource'],
    ],
  ])('in %s', (_, document, expected) => {
    expect(pathsOf('item-without-link', document, { targets })).toEqual(expected)
  })

  it.each([
    ['spotlights', {}, ['target']],
    ['spotlights', { externalUrl: 'https://a.org' }, []],
    ['resources', {}, ['link']],
    ['resources', { link: 'https://a.org' }, []],
    ['resources', { files: [{ file: '1' }] }, []],
    ['cards', { title: 'A card for itself' }, []],
  ])('of %s themselves: %j', (type, document, expected) => {
    expect(pathsOf('item-without-link', document, { type })).toEqual(expected)
  })
})

describe('button-without-link', () => {
  it.each([
    [{ buttonLabel: 'Read about kinship care' }, ['buttonLabel']],
    [{ buttonLabel: 'Read on', externalUrl: 'https://a.org' }, []],
    [{ title: 'No button' }, []],
  ])('of %j', (document, expected) => {
    expect(pathsOf('button-without-link', document, { type: 'cards' })).toEqual(expected)
  })
})

describe('placed-not-live', () => {
  it.each([
    [['live'], []],
    [['live', 'draft'], ['cards']],
    [['gone'], ['cards']],
  ])('of the cards %j', (cards, expected) => {
    expect(pathsOf('placed-not-live', { cards }, { targets })).toEqual(expected)
  })
})

describe('vague-link-text', () => {
  it.each([
    'Click here',
    'here',
    'READ MORE »',
    'Learn more.',
    'Haga clic aquí',
    'aqui',
    'Leer más',
    'View More',
  ])('finds %j in text, rows and buttons', (words) => {
    const document = {
      intro: richText(paragraph(linkTo(words, 'https://a.org'))),
      buttonLabel: words,
      related: { items: [{ linkText: words }] },
    }
    const expected = ['intro', 'buttonLabel', 'related.items.0.linkText']
    expect(pathsOf('vague-link-text', document)).toEqual(expected)
  })

  it.each([
    'Read more about kinship care',
    'Here to help: a directory',
    'Aquí y ahora',
    'Assessment',
  ])('takes %j', (words) => {
    const intro = richText(paragraph(linkTo(words, 'https://a.org')))
    expect(pathsOf('vague-link-text', { intro, buttonLabel: words })).toEqual([])
  })
})

describe('too-long', () => {
  const long = (length: number) => 'x'.repeat(length)

  it.each([
    ['topics', { title: long(80), summary: long(250) }, []],
    ['topics', { title: long(81), summary: long(251) }, ['title', 'summary']],
    ['cards', { body: long(140) }, []],
    ['cards', { body: long(141) }, ['body']],
    ['topics', { title: '👪'.repeat(80) }, []],
  ])('of %s', (type, document, expected) => {
    expect(pathsOf('too-long', document, { type })).toEqual(expected)
  })
})

describe('count-mismatch', () => {
  const counts = {
    strategy: 6,
    element: 4,
    'core-element': 8,
    'frontline-practice': 4,
    'capacity-area': 7,
  }

  it.each([
    ['en', 'The model has seven strategies.', 1],
    ['en', 'The model has 7 strategies.', 1],
    ['en', 'The model has six strategies.', 0],
    ['en', 'Four elements, eight core practice elements and four front-line practices.', 0],
    ['en', 'Five elements and nine core elements.', 2],
    ['en', 'It names seven areas of capacity.', 0],
    ['en', 'Twenty-seven strategies, or 1,007 strategies, are other numbers.', 0],
    ['en', 'It has nine themes, none of them entered.', 0],
    ['en', 'Phone 860-555-0107 strategies.', 0],
    ['es', 'El modelo tiene siete estrategias.', 1],
    ['es', 'El modelo tiene seis estrategias y cuatro elementos.', 0],
    ['es', 'The model has seven strategies.', 0],
  ] as const)('in %s of %j finds %i', (language, words, count) => {
    const overview = richText(paragraph(words))
    const known = { counts, language, type: 'practice-models' }
    expect(pathsOf('count-mismatch', { overview }, known)).toEqual(Array(count).fill('overview'))
  })

  it.each([
    ['Four needs are pressing:', 0],
    ['Five needs are pressing:', 1],
    ['Of 20 states, four said so:', 0],
    ['The needs are pressing:', 0],
    ['Five needs are pressing.', 0],
  ])('above a list of four, %j finds %i', (words, count) => {
    const intro = richText(paragraph(words), list('a', 'b', 'c', 'd'))
    expect(pathsOf('count-mismatch', { intro })).toHaveLength(count)
  })

  it('counts what a page itself lists', () => {
    const document = { summary: 'Two cards and one spotlight.', cards: ['1'], spotlights: ['1'] }
    expect(pathsOf('count-mismatch', document)).toEqual(['summary'])
  })
})

describe('acronym-undefined', () => {
  it.each([
    ['Federal reviews (CFSR) named it.', ['summary']],
    ['Child Protective Services (CPS) looks into it.', []],
    ['CPS (child protective services) looks into it.', []],
    ['Technical assistance (TA) is given. TA helps.', []],
    ['The Department of Children and Families (DCF) and the DCFs of others.', []],
    ['CPS and CPS again.', ['summary']],
    ['The US, a PDF and part IV.', []],
    ['WE SHOUT AT ALL OF YOU', []],
    ['The ICWA says so.', []],
  ])('of %j', (summary, expected) => {
    expect(pathsOf('acronym-undefined', { summary }, { acronyms: new Set(['ICWA']) })).toEqual(
      expected,
    )
  })

  it('is said where it stands first', () => {
    const document = { title: 'About CPS', summary: 'What CPS does.' }
    expect(pathsOf('acronym-undefined', document)).toEqual(['title'])
  })
})

const hard =
  'Interdisciplinary organizational infrastructures necessitate comprehensive administrative accountability, notwithstanding considerable jurisdictional heterogeneity. '.repeat(
    6,
  )
const plain =
  'We help you keep your child safe at home. You can ask us for help at any time of the day. '.repeat(
    6,
  )
const plano =
  'La casa es de la madre. El niño come pan en la mesa. Todos van a la escuela y leen. '.repeat(6)
const duro =
  'La institucionalización interdisciplinaria requiere responsabilidades administrativas extraordinariamente comprehensivas, independientemente de consideraciones jurisdiccionales. '.repeat(
    6,
  )

describe('reading-level', () => {
  it.each([
    ['en', hard, 'professionals', ['summary']],
    ['en', plain, 'families', []],
    ['es', plano, 'families', []],
    ['es', duro, 'experts', ['summary']],
    ['en', 'Interdisciplinary organizational infrastructures.', 'families', []],
  ] as const)('in %s of %.20j… for %s', (language, summary, readership, expected) => {
    const known = { language, readerships: [readership] }
    expect(pathsOf('reading-level', { summary }, known)).toEqual(expected)
  })
})

describe('long-sentences', () => {
  const words = (count: number) => `${'word '.repeat(count).trim()}.`

  it.each([
    [25, 'families', 0],
    [26, 'families', 1],
    [35, 'professionals', 0],
    [36, 'professionals', 1],
    [46, 'experts', 1],
  ] as const)('of %i words for %s: %i', (count, readership, expected) => {
    const intro = richText(paragraph(words(count), ' Dr. Who ends it.'))
    expect(pathsOf('long-sentences', { intro }, { readerships: [readership] })).toHaveLength(
      expected,
    )
  })

  it('is judged for those who need the plainest words', () => {
    const known = { readerships: ['experts', 'families'] as const }
    expect(pathsOf('long-sentences', { summary: words(30) }, known)).toEqual(['summary'])
  })
})

describe('typography', () => {
  it.each([
    ['Two  spaces', 1],
    ['A word - a dash', 1],
    ['A word -- a dash', 1],
    ['A space before , a comma', 1],
    ['“Curly” and "straight"', 1],
    ['It’s a straight "one"', 0],
    ['A well-kept 2020–2024 range – with dashes', 0],
    ['“All curly”', 0],
  ])('of %j: %i', (summary, count) => {
    expect(pathsOf('typography', { summary })).toHaveLength(count)
  })
})

describe('translation-stale', () => {
  it('says what changed in the original', () => {
    const [finding] = check(
      { title: 'Cuidado' },
      { language: 'es', isFirst: false, staleFields: ['title'] },
    )
    expect(finding).toMatchObject({
      code: 'translation-stale',
      severity: 'warning',
      path: 'translation',
    })
  })
})

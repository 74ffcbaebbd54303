import { describe, expect, it } from '@jest/globals'
import type { Content } from '#delivery/schema/content.ts'
import { documentOf } from '#search/index/documentOf.ts'
import { textOfPage } from '#search/index/textOfPage.ts'
import { plainText } from '#search/text/plainText.ts'
import { richText } from '#tests/support/richText.ts'

const item = (title: string | null) => ({ id: `id of ${title}`, title, summary: 'not shown' })
const rich = (words: string) => ({ html: `<p>html</p>`, nodes: richText(words) })

const shared = {
  subjects: [item('a subject')],
  audiences: [item('an audience')],
  jurisdictions: [item('a jurisdiction')],
  inTopics: [item('CANARY-above')],
  inSeries: [],
  mentionedBy: [item('CANARY-mention')],
  usedByModels: [],
}

function page(type: Content['type'], details: object, links: object = {}): Content {
  const whole = { type, title: 'CANARY-title', summary: 'CANARY-summary', details }
  return { ...whole, links: { ...shared, ...links } } as unknown as Content
}

const lines = (made: Content) => textOfPage(made).split('\n')
const ofShared = ['an audience', 'a jurisdiction', 'a subject']

describe('the text of a page', () => {
  it('is everything that readers see on a topic', () => {
    const spotlight = {
      heading: 'spotlight heading',
      text: 'spotlight text',
      organization: item('spotlight organization'),
      starts: null,
      ends: null,
    }
    const details = {
      intro: rich('intro'),
      featureImage: { alt: 'picture alt', caption: 'picture caption' },
      spotlights: [
        spotlight,
        { ...spotlight, heading: 'CANARY-dated', ends: '2030-01-01T00:00:00.000Z' },
        { ...spotlight, heading: 'CANARY-dated', starts: '2020-01-01T00:00:00.000Z' },
      ],
      cards: [{ heading: 'card heading', text: 'card text', buttonLabel: 'button', image: null }],
      related: { label: 'related label', items: [{ heading: 'related heading' }] },
      resources: {
        label: 'resources label',
        items: [{ heading: 'resource heading', text: 'resource text' }],
      },
    }
    const links = { parent: [item('CANARY-parent')], children: [item('CANARY-child')] }
    expect(lines(page('topic', details, links))).toEqual([
      ...['intro', 'spotlight heading', 'spotlight text', 'spotlight organization'],
      ...['card heading', 'card text', 'button', 'related label', 'related heading'],
      ...['resources label', 'resource heading', 'resource text'],
      ...['picture alt', 'picture caption', ...ofShared],
    ])
  })

  it('is everything that readers see on an article', () => {
    const details = { body: rich('body'), issue: { publication: 'newsletter' } }
    const links = { organizations: [item('organization')], mentions: [item('mention'), item(null)] }
    const texts = ['body', 'newsletter', 'organization', 'mention', ...ofShared]
    expect(lines(page('article', details, links))).toEqual(texts)
  })

  it('is everything that readers see on a resource', () => {
    const details = {
      description: rich('description'),
      authors: [{ name: 'author' }],
      publishers: [{ name: 'publisher' }],
      citation: 'citation',
      publication: { series: 'series' },
      recording: { transcript: 'transcript' },
      training: { learningOutcomes: ['outcome', null] },
    }
    const links = { provider: [item('provider')], ledBy: [item('leader')], host: [item('host')] }
    expect(lines(page('resource', details, links))).toEqual([
      ...['description', 'author', 'publisher', 'outcome', 'provider', 'leader', 'host'],
      ...['series', 'citation', 'transcript', ...ofShared],
    ])
  })

  it('is everything that readers see on a practice model', () => {
    const element = (name: string, children: unknown[]) => ({
      label: `${name} label`,
      otherLabels: [`${name} other`],
      tagline: `${name} tagline`,
      description: rich(`${name} description`),
      children,
    })
    const details = {
      tagline: 'tagline',
      overview: rich('overview'),
      shortNames: ['short'],
      policyNumber: '12-3',
      edition: { label: 'edition' },
      foundation: ['foundation'],
      elements: [element('upper', [element('lower', [])])],
      relatedModels: [{ model: item('model') }],
    }
    const links = {
      agency: [item('agency')],
      serviceOf: [item('service')],
      funder: [item('funder')],
      crosswalks: [item('CANARY-crosswalk')],
    }
    const ofElement = (name: string) =>
      ['label', 'other', 'tagline', 'description'].map((part) => `${name} ${part}`)
    expect(lines(page('practice-model', details, links))).toEqual([
      ...['tagline', 'overview', 'short', '12-3', 'edition', 'foundation'],
      ...[...ofElement('upper'), ...ofElement('lower')],
      ...['model', 'agency', 'service', 'funder', ...ofShared],
    ])
  })
})

describe('running text', () => {
  const text = (words: string) => ({ type: 'text', text: words })

  it('has its words in one, and space between its blocks', () => {
    const paragraph = {
      type: 'paragraph',
      children: [text('un'), { type: 'link', children: [text('broken')] }, text(' word.')],
    }
    const item = { type: 'listitem', children: [text('One'), { type: 'linebreak' }, text('two')] }
    const root = { type: 'root', children: [paragraph, { type: 'list', children: [item, item] }] }
    expect(plainText({ root })).toBe('unbroken word. One two One two')
  })

  it.each([null, {}, { root: 'text' }, { root: { type: 'root', children: 'text' } }])(
    'is empty for %j',
    (nodes) => expect(plainText(nodes)).toBe(''),
  )
})

describe('a document', () => {
  it('has its terms by their words, and by their id where they have none', () => {
    const made = page('article', { body: null, issue: null }, { organizations: [], mentions: [] })
    const links = { ...made.links, subjects: [item('Care'), item(null)] }
    const { subject, title } = documentOf({ ...made, links, title: null } as unknown as Content)
    expect(title).toBe('')
    expect(subject).toEqual([
      { id: 'id of Care', label: 'Care' },
      { id: 'id of null', label: 'id of null' },
    ])
  })
})

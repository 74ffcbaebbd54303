import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp({ contents: 'demo' })
  await app.payload.updateGlobal({
    slug: 'site',
    data: { baseUrl: 'https://www.example.org' },
    overrideAccess: true,
  })
})

afterAll(() => app.close())

const home = 'https://www.example.org'
const california = '/practice-models/california-child-and-family'

async function linkedData(path: string) {
  const { status, body, headers } = await ask(app, `/api/content${path}?format=jsonld`)
  expect({ path, status }).toEqual({ path, status: 200 })
  expect(headers.get('content-type')).toBe('application/ld+json')
  return body
}

describe('a page in the terms of schema.org', () => {
  it.each([
    ['/family-centered', 'CollectionPage'],
    ['/articles/family-centered-reunification-training', 'Article'],
    ['/resources/family-centered-reunification-training', 'Course'],
    ['/resources/partnering-with-families', 'DigitalDocument'],
    [california, 'DefinedTermSet'],
  ])('%s is a %s', async (path, type) => {
    expect(await linkedData(path)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': type,
      '@id': `${home}${path}`,
      url: `${home}${path}`,
      inLanguage: 'en',
      name: expect.stringMatching(/\w/),
      datePublished: expect.stringMatching(/^20\d\d/),
    })
  })

  it('gathers what a topic holds', async () => {
    const { hasPart } = await linkedData('/family-centered')
    expect(hasPart).toMatchObject([
      { '@type': 'CreativeWork', url: `${home}/resources/partnering-with-families` },
      { '@type': 'CreativeWork', url: `${home}/resources/supporting-successful-reunifications` },
    ])
  })

  it('has an address of its own in each language, as the sitemap has it', async () => {
    const { body } = await ask(app, '/api/content/family-centered?format=jsonld&locale=es')
    const url = `${home}/family-centered?locale=es`
    expect(body).toMatchObject({ '@id': url, url, inLanguage: 'es' })
    expect((await ask(app, '/sitemap-1.xml')).text).toContain(`<loc>${url}</loc>`)
  })

  it('says how a training is taken and what it teaches, in order', async () => {
    const course = await linkedData('/resources/family-centered-reunification-training')
    expect(course).toMatchObject({
      timeRequired: 'PT60M',
      hasCourseInstance: [{ '@type': 'CourseInstance', courseMode: 'online' }],
      provider: [
        {
          '@type': 'Organization',
          name: 'National Quality Improvement Center on Family-Centered Reunification',
        },
      ],
    })
    expect(course['teaches']).toHaveLength(5)
  })

  it('has every element of a model as a term', async () => {
    const terms = (await linkedData(california))['hasDefinedTerm'] as Record<string, unknown>[]
    expect(terms).toHaveLength(31)
    expect(new Set(terms.map((term) => term['@id'])).size).toBe(31)
    expect(terms[0]).toMatchObject({ '@type': 'DefinedTerm', termCode: 'element' })
  })

  it('names the issue of an article, and the volume that it is in', async () => {
    const path = '/articles/family-centered-reunification-training'
    expect((await linkedData(path))['isPartOf']).toEqual({
      '@type': 'PublicationIssue',
      issueNumber: '5',
      datePublished: '2023-06',
      isPartOf: { '@type': 'PublicationVolume', volumeNumber: '24' },
    })
  })

  it.each([
    ['video', 'VideoObject'],
    ['podcast', 'PodcastEpisode'],
    ['dataset', 'Dataset'],
    ['infographic', 'ImageObject'],
    ['website', 'WebSite'],
  ])('has a type of its own for a %s', async (type, expected) => {
    const { path } = await make(app.payload, 'resources', { type, link: 'https://example.org/it' })
    expect(await linkedData(path)).toMatchObject({
      '@type': expected,
      sameAs: 'https://example.org/it',
    })
  })

  it('has no property that is empty', async () => {
    for (const path of ['/family-centered', california]) {
      const text = JSON.stringify(await linkedData(path))
      expect(text).not.toMatch(/null|\[\]|""/)
    }
  })

  it('can be asked for by the Accept header as well, and as a whole only', async () => {
    const headers = { Accept: 'application/ld+json' }
    const { body } = await ask(app, '/api/content/family-centered', { headers })
    expect(body).toEqual(await linkedData('/family-centered'))
    const parts = await ask(app, '/api/content/family-centered?format=jsonld&fields=title')
    expectError(parts, { status: 400, code: 'PARAMETER_INVALID' })
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import type { Element } from '#client/index.ts'
import { siteOnKindred, type SiteOnKindred } from '#tests/support/siteOnKindred.ts'

const topic = '/family-centered'
const california = '/practice-models/california-child-and-family'
const strengthening = '/practice-models/strengthening-families'
const comparison = `/crosswalk?from=${strengthening}&to=${california}`

let site: SiteOnKindred

beforeAll(async () => {
  site = await siteOnKindred()
}, 300_000)

afterAll(() => site.close())

const open = (path: string) => site.open(path)

const get = (path: string, init: RequestInit = {}) =>
  fetch(site.origin + path, { redirect: 'manual', ...init })

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** The first words of each entry, and where it leads. */
async function entries(list: Locator): Promise<[string, string | null][]> {
  const found: [string, string | null][] = []
  for (const entry of await list.getByRole('listitem').all()) {
    const link = entry.getByRole('link')
    const href = (await link.count()) > 0 ? await link.first().getAttribute('href') : null
    found.push([(await entry.innerText()).split('\n')[0] ?? '', href])
  }
  return found
}

describe('a topic', () => {
  it('shows its parts in their order, as links where they lead somewhere', async () => {
    const page = await open(topic)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Family-Centered Practice',
    )
    const answer = await site.client.content(topic)
    if (answer?.type !== 'topic') throw new Error('There is no such topic.')
    const { cards, related, resources, spotlights } = answer.details
    const shown = (parts: { heading: string | null; url: string | null }[]) =>
      parts.map(({ heading, url }) => [heading, url])
    expect(await entries(region(page, 'In depth'))).toEqual(shown(cards))
    expect(await entries(region(page, 'Spotlights'))).toEqual(shown(spotlights))
    expect(await entries(region(page, 'Related Content'))).toEqual(shown(related.items))
    expect(await entries(region(page, String(resources.label)))).toEqual(shown(resources.items))
    const facts = page.getByRole('complementary', { name: 'About this page' })
    expect(await facts.innerText()).toContain(answer.attribution.rights)
    expect(await facts.innerText()).toContain('Not reviewed yet')
  })

  it('shows a picture of Kindred, and where each card leads', async () => {
    const page = await open('/cards')
    expect(await entries(region(page, 'In depth'))).toEqual([
      ['Elsewhere', 'https://www.example.org/a'],
      ['Meeting a family', '/meeting'],
      ['Only words', null],
      ['The first visit', '/meeting'],
    ])
    const picture = page.getByRole('img', { name: 'A blue field' })
    const width = (image: SVGElement | HTMLElement) => (image as HTMLImageElement).naturalWidth
    expect(await picture.evaluate(width)).toBeGreaterThan(0)
  })

  it('says that a page is out of use, and why', async () => {
    const page = await open('/withdrawn')
    expect(await page.getByRole('note').innerText()).toContain('There is newer advice.')
  })

  it('is kept by browsers until it changes', async () => {
    const first = await get(topic)
    const again = { headers: { 'If-None-Match': String(first.headers.get('etag')) } }
    expect((await get(topic, again)).status).toBe(304)
    expect((await get('/cards', again)).status).toBe(200)
  })
})

describe('a practice model', () => {
  it('shows its elements as a tree, in the order of the model', async () => {
    const answer = await site.client.content(california)
    if (answer?.type !== 'practice-model') throw new Error('There is no such model.')
    const labels = (elements: Element[]): (string | null)[] =>
      elements.flatMap(({ label, children }) => [label, ...labels(children)])
    const page = await open(california)
    const shown = await region(page, 'Elements of the model').locator('.label').allTextContents()
    expect(shown).toEqual(labels(answer.details.elements))
    expect(shown).toHaveLength(answer.details.elementCount)
    await page.getByRole('link', { name: 'Side by side with Strengthening Families' }).click()
    expect(await page.getByRole('row').count()).toBeGreaterThan(10)
  })
})

describe('a crosswalk', () => {
  it.each([
    [strengthening, california],
    [california, strengthening],
  ])('has the pairs and the figures of Kindred from %s to %s', async (from, to) => {
    const answer = await site.client.crosswalk(from, to)
    const page = await open(`/crosswalk?${String(new URLSearchParams({ from, to }))}`)
    expect(await page.locator('.pairs tbody tr').count()).toBe(answer.pairs.length)
    const figures = [...answer.coverage.from, ...answer.coverage.to].map(
      ({ mapped, noMatch, unreviewed, total }) => [mapped, noMatch, unreviewed, total].map(String),
    )
    const rows = await page.locator('.coverage tbody tr').all()
    const shown = await Promise.all(rows.map((row) => row.getByRole('cell').allTextContents()))
    expect(shown).toEqual(figures)
    expect(await page.locator('.unmapped > li').count()).toBe(
      answer.unmapped.from.length + answer.unmapped.to.length,
    )
  })

  it('says the relation the other way round when it is turned', async () => {
    const words = async (page: Page) =>
      (await page.locator('.pairs .relation').allTextContents()).sort()
    const page = await open(comparison)
    const oneWay = await words(page)
    await page.getByRole('link', { name: 'Read it the other way round' }).click()
    const turned: Record<string, string> = {
      'is narrower than': 'is broader than',
      'is broader than': 'is narrower than',
    }
    expect(oneWay).toContain('is narrower than')
    expect(await words(page)).toEqual(oneWay.map((said) => turned[said] ?? said).sort())
  })

  it('is chosen by a form, and can be taken away as a table', async () => {
    const page = await open('/crosswalk')
    await page.getByLabel('First model').selectOption(strengthening)
    await page.getByLabel('Second model').selectOption(california)
    await page.getByRole('button', { name: 'Compare' }).click()
    const csv = await page.getByRole('link', { name: /CSV/ }).getAttribute('href')
    const table = await fetch(String(csv))
    expect(table.headers.get('content-type')).toContain('text/csv')
  })
})

describe('the search', () => {
  it('finds what Kindred finds, page by page, and narrows it down', async () => {
    const q = 'family engagement'
    const { total, hits } = await site.client.search(q)
    const page = await open(topic)
    await page.getByRole('searchbox').fill(q)
    await page.getByRole('button', { name: 'Search' }).click()
    const titles = () => page.locator('.hits h3').allTextContents()
    expect(await page.getByRole('heading', { level: 2, name: `${total} pages` }).count()).toBe(1)
    expect(await page.locator('.hits mark').count()).toBeGreaterThan(0)
    const first = await titles()
    await page.getByRole('link', { name: 'Next' }).click()
    expect([...first, ...(await titles())]).toEqual(hits.map(({ item }) => item.title))
    await page.getByRole('link', { name: /^Articles/ }).click()
    expect(await titles()).toEqual(['A New Training Focusing on Family-Centered Reunification'])
    await page.getByRole('link', { name: /^Articles/ }).click()
    expect(await titles()).toEqual(first)
  })
})

describe('Spanish', () => {
  it('marks the words that were not translated, and links to what there is', async () => {
    const page = await open(`/es${topic}`)
    expect(await page.locator('html').getAttribute('lang')).toBe('es')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Práctica/)
    expect(await page.locator('.card h3 [lang="en"]').count()).toBe(1)
    const links = await entries(region(page, 'Selected Family-Centered Practice Resources'))
    expect(links.map(([, href]) => href)).toEqual([
      '/resources/partnering-with-families',
      '/resources/supporting-successful-reunifications',
    ])
    const other = page.locator('link[rel=alternate][hreflang=en]')
    expect(await other.getAttribute('href')).toBe(site.origin + topic)
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })

  it.each([
    [`/es${california}`, 'Esta página aún no está en español', california],
    ['/solo', 'This page is not in English yet', '/es/solo'],
  ])('says of %s that it is in the other language only', async (path, words, offered) => {
    const page = await open(path)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(words)
    const offer = page.getByRole('main').getByRole('link')
    expect(await offer.getAttribute('href')).toBe(offered)
    await offer.click()
    expect(await page.getByRole('main').getAttribute('id')).toBe('content')
  })
})

describe('an address without a page', () => {
  it.each([
    ['/old', '/new'],
    ['/es/Family-Centered/', `/es${topic}`],
  ])('leads from %s to %s', async (from, to) => {
    const answer = await get(from)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, to])
  })

  it('says why it is gone, and what to read in its place', async () => {
    const page = await open('/gone')
    const main = page.getByRole('main')
    expect(await main.innerText()).toContain('It was merged.')
    expect(await main.getByRole('link').getAttribute('href')).toBe(topic)
  })

  it('offers a search', async () => {
    const page = await open('/no-such-page')
    await page.getByRole('searchbox').fill('reunification')
    await page.getByRole('button', { name: 'Search' }).click()
    expect(await page.locator('.hits > li').count()).toBeGreaterThan(0)
  })
})

// The last one: nobody stands between the site and Kindred after it.
it('says so while Kindred cannot be reached', async () => {
  await site.proxy.close()
  const answer = await get(topic)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60'])
  expect(await answer.text()).toContain('which does not answer at the moment')
})

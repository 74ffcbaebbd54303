import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Locator } from 'playwright-core'
import { buildExample, serveExample } from '#tests/support/exampleSite.ts'
import type { Listening } from '#tests/support/listen.ts'
import { openBrowser } from '#tests/support/openBrowser.ts'
import { publishForSite } from '#tests/support/publishForSite.ts'
import { freePort, runServer, type Server } from '#tests/support/runServer.ts'
import { linkWords } from '#tests/support/richText.ts'
import { visitSite, type Visit } from '#tests/support/visitSite.ts'

const example = resolve('examples/graphql-react')
const topic = '/family-centered'

let dataDir: string
let kindred: Server
let site: Listening
let browser: Browser

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kindred-e2e-'))
  site = await serveExample(example)
  kindred = await startPublic()
  await buildExample(example, kindred.origin)
  browser = await openBrowser()
  await publishForSite(kindred.origin)
}, 400_000)

afterAll(async () => {
  await browser.close()
  await kindred.stop()
  await site.close()
  await rm(dataDir, { recursive: true, force: true })
})

async function startPublic(): Promise<Server> {
  const port = await freePort()
  const variables = {
    KINDRED_PUBLIC_URL: `http://127.0.0.1:${port}`,
    PAYLOAD_SECRET: randomBytes(33).toString('base64'),
    KINDRED_DEMO: 'on',
    CORS_ORIGINS: site.origin,
  }
  return runServer({ dataDir, port, variables })
}

/** What each entry says first, and where it leads. */
async function entries(list: Locator): Promise<[string, string | null][]> {
  const found: [string, string | null][] = []
  for (const entry of await list.getByRole('listitem').all()) {
    const link = entry.getByRole('link')
    const href = (await link.count()) > 0 ? await link.getAttribute('href') : null
    found.push([(await entry.innerText()).split('\n')[0] ?? '', href])
  }
  return found
}

/** Runs in the page, and waits for the picture. */
async function widthOf(image: HTMLImageElement | SVGElement): Promise<number | null> {
  if (!(image instanceof HTMLImageElement)) return null
  await image.decode()
  return image.naturalWidth
}

const title = ({ page }: Visit) => page.getByRole('heading', { level: 1 }).innerText()
const part = ({ page }: Visit, name: string) => page.getByRole('region', { name })

it('makes its types of the schema that is committed', async () => {
  const served = await fetch(`${kindred.origin}/api/graphql/schema.graphql`)
  expect(await served.text()).toBe(await readFile('src/generated/schema.graphql', 'utf8'))
})

describe.each(['apollo', 'urql'])('the page by %s', (client) => {
  const visit = (address: string) => visitSite(browser, `${site.origin}/${client}${address}`)

  it('shows all of the topic in order, by one question', async () => {
    const shown = await visit(topic)
    const { page, questions, problems } = shown
    expect(await title(shown)).toBe('Family-Centered Practice')
    expect(await page.title()).toBe('Family-Centered Practice · Kindred')
    expect(await page.locator('.summary').innerText()).toMatch(/^Key elements and strategies/)
    expect(await page.locator('.text p').count()).toBe(2)
    expect(await entries(part(shown, 'Spotlights'))).toEqual([
      ['National Resource Center for Family-Centered Practice', null],
      ['Family-Centered Practice and Practice Models', null],
    ])
    expect(await entries(part(shown, 'In depth'))).toEqual([
      ['Philosophy and key elements of family-centered practice', null],
    ])
    expect(await entries(part(shown, 'Related Content'))).toEqual([
      ['Supporting & Preserving Families', null],
      ['Assessment', null],
      ['Service Array', null],
      ['Interagency and Cross-System Collaboration', null],
      ['Frequently Asked Questions: Family-Centered Practice', null],
    ])
    expect(await entries(part(shown, 'Selected Family-Centered Practice Resources'))).toEqual([
      [
        'Family Engagement: Partnering With Families to Improve Child Welfare Outcomes',
        `/${client}/resources/partnering-with-families`,
      ],
      [
        'Supporting Successful Reunifications',
        `/${client}/resources/supporting-successful-reunifications`,
      ],
    ])
    expect(await entries(part(shown, 'Where this page is mentioned'))).toEqual([
      [
        'A New Training Focusing on Family-Centered Reunification',
        `/${client}/articles/family-centered-reunification-training`,
      ],
    ])
    expect(questions).toEqual([{ path: topic, locale: 'en', fallback: 'en' }])
    expect(problems).toEqual([])
  })

  it('shows each card under its own words, and where it leads', async () => {
    const shown = await visit('/cards')
    expect(await entries(part(shown, 'In depth'))).toEqual([
      ['Elsewhere', 'https://www.example.org/a'],
      ['Meeting a family', `/${client}/meeting`],
      ['Only words', null],
      ['The first visit', `/${client}/meeting`],
    ])
    const image = shown.page.getByRole('img', { name: 'A blue field' })
    expect(await image.evaluate(widthOf)).toBe(700)
    expect(shown.problems).toEqual([])
  })

  it('follows a link within a text without loading the site anew', async () => {
    const shown = await visit('/cards')
    const link = shown.page.getByRole('link', { name: linkWords })
    expect(await link.getAttribute('href')).toBe(`/${client}/meeting`)
    await link.click()
    await shown.page.getByRole('heading', { level: 1, name: 'Meeting a family' }).waitFor()
    await shown.page.goBack()
    await shown.page.getByRole('heading', { level: 1, name: 'Cards' }).waitFor()
    expect(shown.questions.map(({ path }) => path)).toEqual(['/cards', '/meeting'])
    expect(shown.problems).toEqual([])
  })

  it('keeps the languages of a page apart, and asks for each once', async () => {
    const shown = await visit(topic)
    const { page } = shown
    const english = await page.locator('main').innerText()
    await page.getByRole('link', { name: 'Español' }).click()
    await page.getByRole('heading', { name: 'Práctica centrada en la familia' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('es')
    expect(await page.locator('.card').getAttribute('lang')).toBe('en')
    const spanish = await page.locator('main').innerText()
    expect(spanish).toContain('Elementos clave')
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Family-Centered Practice', level: 1 }).waitFor()
    expect(await page.locator('main').innerText()).toBe(english)
    await page.getByRole('link', { name: 'Español' }).click()
    await page.getByRole('heading', { name: 'Práctica centrada en la familia' }).waitFor()
    expect(await page.locator('main').innerText()).toBe(spanish)
    expect(shown.questions.map(({ locale }) => locale)).toEqual(['en', 'es'])
    expect(shown.problems).toEqual([])
  })

  it('follows a page that moved, and another spelling of its path', async () => {
    for (const [asked, now] of [
      ['/old', '/new'],
      ['/Family-Centered/', topic],
    ] as const) {
      const shown = await visit(asked)
      expect(new URL(shown.page.url()).pathname).toBe(`/${client}${now}`)
      expect(shown.questions.map(({ path }) => path)).toEqual([asked, now])
      expect(shown.problems).toEqual([])
    }
  })

  it.each([
    ['/nothing-here', 'There is no page here', `/${client}${topic}`],
    ['/gone', 'This page was taken away', `/${client}${topic}`],
    ['/solo', 'This page is not in this language', `/${client}/solo?locale=es`],
  ])('says of %s: %s', async (path, words, link) => {
    const shown = await visit(path)
    expect(await title(shown)).toBe(words)
    expect(await shown.page.locator('main').getByRole('link').getAttribute('href')).toBe(link)
    expect(shown.questions).toHaveLength(1)
    expect(shown.problems).toEqual([])
  })

  it('says so when Kindred cannot be reached', async () => {
    const shown = await visit(topic)
    await shown.page.route('**/api/graphql', (route) => route.abort())
    await shown.page.getByRole('link', { name: 'Español' }).click()
    await shown.page.getByRole('heading', { name: 'No se pudo cargar la página' }).waitFor()
  })
})

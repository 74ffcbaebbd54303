import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { axeFindings } from '#tests/support/axeFindings.ts'
import { siteOnKindred, type SiteOnKindred } from '#tests/support/siteOnKindred.ts'

const topic = '/family-centered'
const california = '/practice-models/california-child-and-family'
const comparison = `/crosswalk?from=/practice-models/strengthening-families&to=${california}`

/** One of each kind, by its status. */
const kinds: [path: string, status: number][] = [
  ['/', 200],
  [topic, 200],
  ['/cards', 200],
  ['/withdrawn', 200],
  [`/es${topic}`, 200],
  [california, 200],
  ['/articles/family-centered-reunification-training', 200],
  ['/resources/family-centered-reunification-training', 200],
  ['/crosswalk', 200],
  [comparison, 200],
  ['/search', 200],
  ['/search?q=family+engagement', 200],
  ['/search?q=family&type=nothing', 400],
  [`/es${california}`, 404],
  ['/no-such-page', 404],
  ['/gone', 410],
]

let site: SiteOnKindred

beforeAll(async () => {
  site = await siteOnKindred()
}, 300_000)

afterAll(() => site.close())

it('is written in the types of the client', async () => {
  const tsc = 'node_modules/typescript/bin/tsc'
  const checked = promisify(execFile)(process.execPath, [tsc, '-p', 'examples/site'])
  await expect(checked).resolves.toMatchObject({ stdout: '' })
})

describe.each(kinds)('%s', (path, status) => {
  it(`answers ${status} after at most one question to Kindred, without a script`, async () => {
    const { asked } = site.proxy
    asked.length = 0
    const answer = await fetch(site.origin + path)
    expect(answer.status).toBe(status)
    expect(asked.length).toBeLessThanOrEqual(1)
    expect(await answer.text()).not.toMatch(/<script|\sstyle=|\son\w+=/)
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'self';/,
    )
  })

  it('has nothing that axe would change, and fits every window', async () => {
    const page = await site.open(path, { javaScriptEnabled: true })
    for (const width of [1280, 390]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        expect(await axeFindings(page)).toEqual([])
      }
    }
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      expect(await page.getByRole(landmark).count()).toBe(1)
    }
    await page.context().close()
  })

  it('has targets for fingers on a phone', async () => {
    const page = await site.open(path, { viewport: { width: 390, height: 844 } })
    expect(await page.evaluate(smallTargets)).toEqual([])
    await page.context().close()
  })
})

/** Runs in the page: what can be tapped and is less than 44 pixels high. Links within sentences may be, and those that fill a card. */
function smallTargets(): string[] {
  const targets = [...document.querySelectorAll<HTMLElement>('a, button, input, select')]
  return targets
    .filter((target) => !target.closest('.prose, .skip, .card'))
    .filter((target) => target.getBoundingClientRect().height < 44)
    .map((target) => target.outerHTML)
}

describe('by keyboard', () => {
  it('skips to the content with the first key, and shows where the focus is', async () => {
    const page = await site.open(comparison)
    await page.keyboard.press('Tab')
    expect(await focus(page)).toMatchObject({ words: 'Skip to content', isSeen: true })
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const first = page.getByRole('main').getByRole('link').first()
    expect(await focus(page)).toEqual({ words: await first.innerText(), isSeen: true, outline: 3 })
  })

  it('reaches a table that is wider than the phone', async () => {
    // Where scripts are off, Playwright looks at a page once and never again.
    const options = { viewport: { width: 390, height: 844 }, javaScriptEnabled: true }
    const page = await site.open(comparison, options)
    const table = page.getByRole('region', { name: /^How the elements of/ })
    await table.focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(isScrolled)
    expect(await focus(page)).toMatchObject({ outline: 3 })
  })
})

/** Runs in the page. */
function isScrolled(): boolean {
  return Number(document.activeElement?.scrollLeft) > 0
}

function focus(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const { top, height } = element.getBoundingClientRect()
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return {
      words: element.innerText,
      isSeen: top >= 0 && height > 0,
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
    }
  })
}

it('spells addresses out on paper, and leaves navigation away', async () => {
  const page = await site.open(topic)
  await page.emulateMedia({ media: 'print' })
  const link = page.getByRole('link', { name: 'Supporting Successful Reunifications' })
  const after = (element: Element) => getComputedStyle(element, '::after').content
  expect(await link.evaluate(after)).toContain('/resources/supporting-successful-reunifications')
  expect(await page.getByRole('navigation').count()).toBe(0)
  expect(await page.getByText(`belong to ${site.origin}`).isVisible()).toBe(true)
})

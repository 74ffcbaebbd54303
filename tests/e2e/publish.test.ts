import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { listSettled } from '#tests/support/listSettled.ts'
import { openAdmin, type Admin } from '#tests/support/openAdmin.ts'
import { startServer, type StartedServer } from '#tests/support/startServer.ts'

const path = '/family-centered'
const oldTitle = 'Family-Centered Practice'
const oldCard = 'Philosophy and key elements of family-centered practice'
const newTitle = 'Working with Families'
const newCard = 'Questions that families ask'

type Seen = { title: string; cards: string[] }

let server: StartedServer
let admin: Admin

beforeAll(async () => {
  server = await startServer()
  await server.line('the admin is ready')
  admin = await openAdmin(server.origin)
}, 60_000)

afterAll(async () => {
  await admin.close()
  await server.stopAtOnce()
  await rm(server.dataDir, { recursive: true, force: true })
})

/** What an anonymous reader gets over GraphQL. */
async function seenByGraphql(): Promise<Seen> {
  const query = `{ Topics(where: { path: { equals: "${path}" } }) { docs { title cards { heading } } } }`
  const response = await fetch(`${server.origin}/api/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await response.json()) as {
    data: { Topics: { docs: { title: string; cards: { heading: string }[] }[] } }
  }
  return seen(data.Topics.docs)
}

/** The same over REST. */
async function seenByRest(): Promise<Seen> {
  const response = await fetch(`${server.origin}/api/topics?where[path][equals]=${path}`)
  const { docs } = (await response.json()) as {
    docs: { title: string; cards: { heading: string }[] }[]
  }
  return seen(docs)
}

function seen(docs: { title: string; cards: { heading: string }[] }[]): Seen {
  const [topic] = docs
  if (!topic) throw new Error('There is no such topic.')
  return { title: topic.title, cards: topic.cards.map(({ heading }) => heading) }
}

/** One story: each test goes on where the one before it ended. */
describe('an edit in the admin', () => {
  it('begins with the login that the first start printed', async () => {
    const email = lastWord(await server.line('Log in as'))
    const password = lastWord(await server.line('Password'))
    await admin.page.locator('#field-email').fill(email)
    await admin.page.locator('#field-password').fill(password)
    await admin.page.getByRole('button', { name: 'Login' }).click()
    await admin.page.locator('.dashboard').waitFor()
    expect(new URL(admin.page.url()).pathname).toBe('/admin')
  })

  it('changes the title, makes a card and puts it first', async () => {
    const { page } = admin
    await page.goto(`${server.origin}/admin/collections/topics`)
    await listSettled(page)
    await page.getByRole('link', { name: oldTitle }).click()
    await page.locator('#field-title').fill(newTitle)

    await page.locator('#cards-add-new button').click()
    const drawer = page.locator('.doc-drawer')
    await drawer.locator('#field-title').fill(newCard)
    await drawer.locator('#action-save').click()
    await drawer.getByRole('heading', { name: newCard }).waitFor()
    await drawer.locator('.doc-drawer__header-close').click()
    await drawer.waitFor({ state: 'detached' })

    const cards = page.locator('#field-cards [aria-roledescription="sortable"]')
    await expect(cards.allInnerTexts()).resolves.toEqual([oldCard, newCard])
    await drag(page, { from: cards.nth(1), to: cards.nth(0) })
    await cards.first().getByText(newCard).waitFor()
    await expect(cards.allInnerTexts()).resolves.toEqual([newCard, oldCard])
  })

  it('is not seen by readers as long as it is a draft', async () => {
    const { page } = admin
    await page.locator('#action-save-draft').click()
    await page.getByText('Draft saved successfully').waitFor()

    const old = { title: oldTitle, cards: [oldCard] }
    await expect(seenByGraphql()).resolves.toEqual(old)
    await expect(seenByRest()).resolves.toEqual(old)
  })

  it('is seen by the first query after it is published', async () => {
    const { page } = admin
    await page.locator('#action-save').click()
    await page.getByText(/updated successfully|successfully updated/i).waitFor()

    const now = { title: newTitle, cards: [newCard, oldCard] }
    await expect(seenByGraphql()).resolves.toEqual(now)
    await expect(seenByRest()).resolves.toEqual(now)
  })

  it('broke no policy, met no error and asked no other host on the way', () => {
    expect(admin.problems).toEqual([])
  })
})

/** In steps, as a hand does it: a single jump is no drag. */
async function drag(page: Page, { from, to }: { from: Locator; to: Locator }): Promise<void> {
  const [start, end] = await Promise.all([from.boundingBox(), to.boundingBox()])
  if (!start || !end) throw new Error('What is to be dragged is not on the page.')
  await page.mouse.move(start.x + 20, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(end.x + 20, end.y + end.height / 2 - 2, { steps: 12 })
  await page.mouse.up()
  // For 50 ms after a drop the list keeps every click from the page, also that on a button.
  await page.waitForFunction(isClickHeard)
}

/** Runs in the page. */
function isClickHeard(): boolean {
  let isHeard = false
  document.body.addEventListener('click', () => (isHeard = true), { once: true })
  document.body.click()
  return isHeard
}

function lastWord(line: string): string {
  return line.trim().split(/\s+/).at(-1) ?? ''
}

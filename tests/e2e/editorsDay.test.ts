import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { askJson } from '#tests/support/askJson.ts'
import { Editor } from '#tests/support/Editor.ts'
import { author, hire, publisher } from '#tests/support/hire.ts'
import { ReplicaSet } from '#tests/support/replicaSet/ReplicaSet.ts'
import { startServer, type StartedServer } from '#tests/support/startServer.ts'

const title = 'Kinship care'
const cut = 'How relatives and friends care for children ...'
const whole = 'How relatives and friends care for children whose parents cannot.'
const later = 'What relatives who care for a child can count on.'
const card = 'Questions that relatives ask'

type Topic = {
  id: string
  title: string
  summary: string
  cards: { heading: string }[]
  withdrawn?: { explanation?: string | null }
}

/** One of its own, since a server makes its first administrator on an empty database. */
const databases = process.env['MONGOMS_SYSTEM_BINARY'] ? ['SQLite', 'MongoDB'] : ['SQLite']

describe.each(databases)('on %s', (database) => {
  let set: ReplicaSet | null = null
  let server: StartedServer
  let ana: Editor
  let pat: Editor
  let asAdmin: HeadersInit

  beforeAll(async () => {
    set = database === 'MongoDB' ? await ReplicaSet.start(1) : null
    server = await startServer(set ? { DATABASE_URL: set.url } : {})
    await server.line('the admin is ready')
    asAdmin = await hire(server, author, publisher)
    ana = await Editor.at(server.origin, author)
    pat = await Editor.at(server.origin, publisher)
  }, 60_000)

  afterAll(async () => {
    await ana.close()
    await pat.close()
    await server.stopAtOnce()
    await set?.destroy()
    await rm(server.dataDir, { recursive: true, force: true })
  })

  /** What an anonymous reader gets at a path. */
  async function seenAt(path: string, locale = 'en'): Promise<Topic | null> {
    const query = `where[path][equals]=${path}&locale=${locale}`
    const { docs } = await askJson<{ docs: Topic[] }>(`${server.origin}/api/topics?${query}`)
    return docs[0] ?? null
  }

  /** What is kept of a path. */
  async function routeAt(path: string): Promise<{ destination?: string | null } | null> {
    const url = `${server.origin}/api/routes?where[path][equals]=${path}`
    const { docs } = await askJson<{ docs: { destination?: string }[] }>(url, { headers: asAdmin })
    return docs[0] ?? null
  }

  /** One story: each test goes on where the one before it ended. */
  describe('the author', () => {
    it('drafts a topic', async () => {
      const { page } = ana
      await ana.goTo('topics/create')
      await page.locator('#field-title').fill(title)
      await page.locator('#field-summary').fill(cut)
      await page.locator('#action-save-draft').click()
      await page.getByRole('heading', { name: title }).waitFor()
      await page.locator('.pill-version-count').waitFor()
      await expect(seenAt('/kinship-care')).resolves.toBeNull()
    })

    it('gives it a card', async () => {
      const { page } = ana
      await page.locator('#cards-add-new button').click()
      const drawer = page.locator('.doc-drawer')
      await drawer.locator('#field-title').fill(card)
      await drawer.locator('#action-save-draft').click()
      await drawer.getByRole('heading', { name: card }).waitFor()
      // Until the form has taken the save in, closing it asks whether to leave without saving.
      await drawer.locator('#action-save-draft:disabled').waitFor()
      await drawer.locator('#field-title:enabled').waitFor()
      await drawer.locator('.doc-drawer__header-close').click()
      await drawer.waitFor({ state: 'detached' })
      await page.locator('#field-cards').getByText(card).waitFor()
      await ana.saveDraft()
    })

    it('sees what keeps it from being published, and mends it', async () => {
      const { page } = ana
      const rules = page.locator('.kindred-findings')
      await rules.getByText('3 to mend').waitFor()
      await rules.getByRole('button', { name: 'Summary' }).click()
      await page.locator('#field-summary:focus').fill(whole)
      await rules.getByText('2 to mend').waitFor()
      await rules.getByRole('button', { name: 'origin' }).click()
      await page.locator('#field-provenance__origin:focus').fill('The editors of Kindred')
      await page.locator('#field-provenance__rights').fill('Our own work')
      await rules.getByText('This can be published').waitFor()
      await ana.saveDraft()
    })

    it('cannot publish it, and says that it waits for a review', async () => {
      const { page } = ana
      await expect(page.locator('#action-save').count()).resolves.toBe(0)
      await ana.saving(() => page.getByRole('button', { name: 'Mark ready for review' }).click())
      await page.locator('.doc-controls').getByText('Ready for review', { exact: true }).waitFor()
    })
  })

  describe('the publisher', () => {
    it('finds it among what waits for a review', async () => {
      const { page } = pat
      await pat.goTo('topics')
      await page.getByRole('link', { name: 'Ready for review' }).click()
      await page.getByText('1-1 of 1').waitFor()
      await pat.open(title)
    })

    it('plans its publication, and calls that off', async () => {
      const { page } = pat
      const year = new Date().getFullYear() + 2
      await page.locator('#kindred-plan-at').fill(`${year}-05-01T09:00`)
      await page.getByRole('button', { name: 'Publish then' }).click()
      await page.getByText(`Publish on May 1, ${year}`).waitFor()
      await page.getByRole('button', { name: 'Call off' }).click()
      await page.getByText('Nothing is planned.').waitFor()
    })

    it('publishes it with its card', async () => {
      const { page } = pat
      await expect(page.getByRole('checkbox', { name: card }).isChecked()).resolves.toBe(true)
      await pat.saving(() => page.getByRole('button', { name: 'Publish with these' }).click())
      await expect(seenAt('/kinship-care')).resolves.toMatchObject({
        title,
        summary: whole,
        cards: [{ heading: card }],
      })
      await page.getByRole('button', { name: 'Publish with these' }).waitFor({ state: 'detached' })
    })

    it('sees from the card who uses it', async () => {
      const { page } = pat
      const topic = page.url()
      await pat.goTo('cards')
      await page.getByRole('link', { name: card }).click()
      const link = page.getByRole('region', { name: 'Used by' }).getByRole('link', { name: title })
      await link.click()
      await page.waitForURL(topic)
    })

    it('publishes a change, and brings the version before it back', async () => {
      const { page } = pat
      const topic = new URL(page.url()).pathname
      await page.locator('#field-summary').fill(later)
      await pat.publish()
      await expect(seenAt('/kinship-care')).resolves.toMatchObject({ summary: later })

      await page.getByRole('link', { name: 'Versions' }).click()
      await page.getByText('Currently Published').waitFor()
      await page.locator('.table tbody tr').nth(1).getByRole('link').click()
      await page.getByRole('button', { name: 'Restore this version' }).click()
      await page.locator('#confirm-action').click()
      await page.waitForURL(`**${topic}`)
      await page.locator('#field-summary').getByText(whole).waitFor()
      await expect(seenAt('/kinship-care')).resolves.toMatchObject({ summary: whole })
    })

    it('adds the Spanish words', async () => {
      const { page } = pat
      await page.goto(`${page.url().split('?')[0]}?locale=es`)
      await page.locator('#field-title').fill('Cuidado por parientes')
      await pat.publish()
      await expect(seenAt('/kinship-care', 'es')).resolves.toMatchObject({
        title: 'Cuidado por parientes',
      })
      await expect(seenAt('/kinship-care')).resolves.toMatchObject({ title })
      const languages = page.getByRole('region', { name: 'Languages' })
      await languages.getByText('nobody has reviewed').waitFor()
      await languages.getByRole('link', { name: 'English' }).click()
      await page.locator(`#field-title[value="${title}"]`).waitFor()
    })

    it('changes the English words, and is told what that means for the Spanish ones', async () => {
      const { page } = pat
      await page.locator('#field-summary').fill(later)
      await pat.publish()
      const languages = page.getByRole('region', { name: 'Languages' })
      await languages.getByText('Out of date').waitFor()
      await page.locator('.kindred-source').waitFor({ state: 'detached' })
      await languages.getByRole('link', { name: 'Español' }).click()
      await page.locator('#field-title[value="Cuidado por parientes"]').waitFor()
      await page
        .locator('.kindred-findings')
        .getByText('after this translation: “Summary”')
        .waitFor()
      await page.locator('.field-type:has(#field-summary)').getByText(later).waitFor()
      await languages.getByRole('button', { name: 'Summary' }).click()
      await page.locator('#field-summary:focus').waitFor()
      await languages.getByRole('checkbox', { name: 'Show the original' }).click()
      await page.getByText(later).waitFor({ state: 'detached' })
      await languages.getByRole('checkbox', { name: 'Show the original' }).click()
      await page.getByText(later).waitFor()
    })

    it('lets the Spanish words stand', async () => {
      const { page } = pat
      const languages = page.getByRole('region', { name: 'Languages' })
      await languages.getByRole('checkbox', { name: 'stands as it is' }).click()
      await pat.publish()
      await languages.getByText('nobody has reviewed').waitFor()
      await languages.getByRole('link', { name: 'English' }).click()
      await page.locator(`#field-title[value="${title}"]`).waitFor()
      await page.locator('#field-summary').fill(whole)
      await pat.publish()
    })

    it('moves it, and the old address is a redirect to the new one', async () => {
      const { page } = pat
      await pat.act('Move', () => page.locator('#field-action__path').fill('/kinship'))
      await page.locator('#field-path[value="/kinship"]').waitFor()
      await expect(seenAt('/kinship-care')).resolves.toBeNull()
      await expect(seenAt('/kinship')).resolves.toMatchObject({ title })
      await expect(routeAt('/kinship-care')).resolves.toMatchObject({ destination: '/kinship' })
    })

    it('withdraws it with a reason, and takes that back', async () => {
      const { page } = pat
      const reason = 'The law has changed.'
      await pat.act('Withdraw', () => page.locator('#field-action__explanation').fill(reason))
      await page.locator('.doc-controls').getByText('Withdrawn').waitFor()
      await expect(seenAt('/kinship')).resolves.toMatchObject({
        withdrawn: { explanation: reason },
      })
      await pat.act('Reinstate')
      const { withdrawn } = (await seenAt('/kinship')) ?? {}
      expect(withdrawn?.explanation ?? null).toBeNull()
    })
  })

  describe('two people at one document', () => {
    it('learn of each other when the second one saves, and nothing is lost', async () => {
      await ana.page.reload()
      await beginning(ana, 'Written by Ana.')
      await pat.page.reload()
      await beginning(pat, 'Written by Pat.')
      await pat.saveDraft()

      await ana.page.locator('#action-save-draft').click()
      await ana.dialog.getByText('Pat Publisher saved this').waitFor()
      await ana.dialog.getByText('Changed there: Summary.').waitFor()
      await ana.dialog.getByRole('button', { name: 'Decide later' }).click()
      await expect(ana.page.locator('#field-summary').inputValue()).resolves.toBe('Written by Ana.')
    })

    it('see what the other one changed', async () => {
      await ana.page.getByRole('button', { name: 'Not saved: a conflict' }).click()
      const opening = ana.page.waitForEvent('popup')
      await ana.dialog.getByRole('link', { name: 'See what was changed' }).click()
      const comparison = await opening
      await comparison.getByText('Compare Versions').waitFor()
      await comparison.getByText('Written by Pat.').first().waitFor()
      await comparison.close()
    })

    it('keep their own when they say so', async () => {
      await ana.dialog.getByRole('button', { name: 'Keep mine' }).click()
      await ana.saveDraft()
      await ana.page.reload()
      await ana.page.locator('#field-summary').getByText('Written by Ana.').waitFor()
    })

    it('discard what is not wanted', async () => {
      await pat.page.reload()
      await pat.act('Discard the draft')
      await pat.page.locator('#field-summary').getByText(whole).waitFor()
    })
  })

  /** Ends when the server has seen the change: with the first one, it tells whether somebody saved before. */
  async function beginning({ page }: Editor, words: string): Promise<void> {
    const noting = page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().includes('/admin/'),
    )
    await page.locator('#field-summary').fill(words)
    await noting
  }

  describe('the browsers of both', () => {
    it('met no error but the refused save, broke no policy and asked no other host', () => {
      expect(pat.problems).toEqual([])
      expect(ana.problems.filter((problem) => !problem.includes('409'))).toEqual([])
    })
  })
})

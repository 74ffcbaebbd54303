import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { askJson } from '#tests/support/askJson.ts'
import { Editor } from '#tests/support/Editor.ts'
import { author, hire, publisher } from '#tests/support/hire.ts'
import { startServer, type StartedServer } from '#tests/support/startServer.ts'

const provenance = { origin: 'The editors of Kindred', rights: 'Our own work' }
const visits = { title: 'Bulk: sibling visits', kind: 'topic', provenance }
const fromNowhere = { title: 'Bulk: from nowhere', kind: 'topic' }
const homes = { title: 'Bulk: kinship homes', kind: 'topic', provenance }

type Topic = { title: string }

let server: StartedServer
let ana: Editor
let pat: Editor

beforeAll(async () => {
  server = await startServer()
  await server.line('the admin is ready')
  const headers = await hire(server, author, publisher)
  const draft = (collection: string, values: object) => {
    const body = JSON.stringify({ ...values, _status: 'draft' })
    const url = `${server.origin}/api/${collection}?draft=true`
    return askJson<{ doc: { id: string } }>(url, { method: 'POST', headers, body })
  }
  const { doc: card } = await draft('cards', { title: 'Bulk: a card' })
  await draft('topics', { ...visits, cards: [card.id] })
  await draft('topics', fromNowhere)
  await draft('topics', homes)
  ana = await Editor.at(server.origin, author)
  pat = await Editor.at(server.origin, publisher)
}, 120_000)

afterAll(async () => {
  await ana.close()
  await pat.close()
  await server.stopAtOnce()
  await rm(server.dataDir, { recursive: true, force: true })
})

/** The titles of this test that an anonymous reader finds. */
async function seen(): Promise<string[]> {
  const url = `${server.origin}/api/topics?where[title][like]=Bulk&sort=title`
  const { docs } = await askJson<{ docs: { title: string }[] }>(url)
  return docs.map(({ title }) => title)
}

async function select(...topics: Topic[]): Promise<void> {
  for (const topic of topics) await rowOf(topic).getByRole('checkbox').check()
}

const bar = () => pat.page.getByRole('region', { name: 'Selected documents' })
const report = () => pat.page.getByRole('region', { name: 'What became of each' })
const rowOf = ({ title }: Topic) => pat.page.getByRole('row', { name: title })
const lineOf = ({ title }: Topic) =>
  report()
    .locator('> ul > li')
    .filter({ has: pat.page.getByRole('link', { name: title }) })

/** The browser's requests to an address wait until the answer is called. */
async function holdRequests(address: string): Promise<() => void> {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await pat.page.route(address, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** One story: each test goes on where the one before it ended. */
describe('what is done to many documents', () => {
  it('is offered to publishers alone', async () => {
    await ana.goTo('topics')
    await ana.page.getByRole('link', { name: fromNowhere.title }).waitFor()
    await expect(ana.page.locator('td.cell-_select').first().isVisible()).resolves.toBe(false)
  })

  it('is done to each alone, and what is refused stops no other', async () => {
    await pat.goTo('topics')
    await select(visits, fromNowhere, homes)
    await bar().getByText('3 selected on this page').waitFor()
    await bar().getByRole('button', { name: 'Publish', exact: true }).click()
    await bar().getByText('2 of 3 published').waitFor()

    await lineOf(homes).getByText('Published.').waitFor()
    await lineOf(visits).getByText('Published. Of what it places, readers do not see 1.').waitFor()
    const refused = lineOf(fromNowhere)
    await refused.getByText('This cannot be published yet').waitFor()
    await refused.getByText('Say who issued this').waitFor()
    await expect(seen()).resolves.toEqual([homes.title, visits.title])
  })

  it('stays reported until that is closed, and leaves nothing selected', async () => {
    const { page } = pat
    await rowOf(homes).getByText('Published').waitFor()
    await expect(page.locator('td.cell-_select input:checked').count()).resolves.toBe(0)
    await report().getByRole('button', { name: 'Close' }).click()
    await report().waitFor({ state: 'detached' })
  })

  it('is asked about before it takes anything from readers', async () => {
    await select(homes, fromNowhere)
    await bar().getByRole('button', { name: 'Unpublish' }).click()
    await pat.dialog.getByRole('button', { name: 'Unpublish', exact: true }).click()
    await bar().getByText('1 of 2 unpublished').waitFor()
    await lineOf(fromNowhere).getByText('readers do not see it').waitFor()
    await expect(seen()).resolves.toEqual([visits.title])
  })

  it('says how far it is, and is left off when somebody stops it', async () => {
    const release = await holdRequests('**/publish?*')
    await select(homes, visits)
    await bar().getByRole('button', { name: 'Publish', exact: true }).click()
    await bar().getByText('Publishing: 0 of 2 done').waitFor()
    await bar().getByRole('button', { name: 'Stop' }).click()
    release()
    await bar().getByText('1 of 2 published').waitFor()
    await lineOf(visits).getByText('stopped before its turn').waitFor()
  })

  it('broke no policy, asked no other host and met no error but the refusals', () => {
    expect(ana.problems).toEqual([])
    expect(pat.problems.filter((problem) => !/422|409/.test(problem))).toEqual([])
  })
})

import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Locator } from 'playwright-core'
import { openAdmin, type Admin } from '#tests/support/openAdmin.ts'
import { listSettled } from '#tests/support/listSettled.ts'
import { startServer, type StartedServer } from '#tests/support/startServer.ts'

let server: StartedServer
let admin: Admin

beforeAll(async () => {
  server = await startServer()
  await server.line('the admin is ready')
  admin = await openAdmin(server.origin)
  const email = lastWord(await server.line('Log in as'))
  const password = lastWord(await server.line('Password'))
  await admin.page.locator('#field-email').fill(email)
  await admin.page.locator('#field-password').fill(password)
  await admin.page.getByRole('button', { name: 'Login' }).click()
  await admin.page.locator('.dashboard').waitFor()
}, 120_000)

afterAll(async () => {
  await admin.close()
  await server.stopAtOnce()
  await rm(server.dataDir, { recursive: true, force: true })
})

async function open(collection: string, title: string): Promise<Locator> {
  const { page } = admin
  await page.goto(`${server.origin}/admin/collections/${collection}`)
  await listSettled(page)
  await page.getByRole('link', { name: title }).click()
  return page.getByRole('region', { name: 'Content rules' })
}

describe('the findings beside a form', () => {
  it('are counted in lists and lead to their fields, in other tabs too', async () => {
    const { page } = admin
    const panel = await open('topics', 'Family-Centered Practice')
    await panel.getByRole('heading', { name: 'Warnings' }).waitFor()
    expect(await panel.getByRole('listitem').count()).toBe(9)
    await panel.getByRole('button', { name: /Related, items 3, target/ }).click()
    await page.locator('#field-related__items__2__target :focus').waitFor()
    await page.goto(`${server.origin}/admin/collections/topics`)
    expect(await page.locator('.cell-errorCount').innerText()).toBe('9 warnings')
  })

  it('come and go as one works, errors apart from warnings', async () => {
    const { page } = admin
    const panel = await open('topics', 'Family-Centered Practice')
    await page.locator('#field-title').fill('Family-Centered …')
    await panel.getByRole('button', { name: /Title: .* breaks off/ }).click()
    await page.locator('#field-title:focus').waitFor()
    await page.locator('#field-title').fill('Family-Centered Practice')
    await panel.getByRole('heading', { name: 'Errors' }).waitFor({ state: 'detached' })
    expect(await panel.getByRole('listitem').count()).toBe(9)
  })

  it('mark the fields of a publish that is refused', async () => {
    const { page } = admin
    const panel = await open('articles', 'Family Engagement')
    await panel.getByRole('button', { name: /CPS referral/ }).click()
    await page.locator('[data-field-path="body"] [contenteditable]:focus').waitFor()
    await panel.getByRole('button', { name: /Provenance, origin/ }).click()
    await page.locator('#field-provenance__origin:focus').waitFor()
    await page.locator('#action-save').click()
    await page.locator('.field-type.error #field-provenance__origin').waitFor()
    expect(await page.locator('.payload-toast-container').innerText()).toMatch(/to mend|published/)
    expect(admin.problems.filter((one) => !/422/.test(one))).toEqual([])
  })
})

function lastWord(line: string): string {
  return line.trim().split(/\s+/).at(-1) ?? ''
}

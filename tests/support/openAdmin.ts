import type { Page } from 'playwright-core'
import { openBrowser } from './openBrowser.ts'

export type Admin = {
  page: Page
  /** What no run should see: errors in the console, breaches of the policy, requests to other hosts. */
  problems: string[]
  close: () => Promise<void>
}

/** A browser on the page where people log in. */
export async function openAdmin(origin: string): Promise<Admin> {
  const browser = await openBrowser()
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-US' })
  const problems = problemsOf(page, origin)
  await page.goto(`${origin}/admin`)
  return { page, problems, close: () => browser.close() }
}

/** Chromium reports what its policy stops as an error in the console. */
function problemsOf(page: Page, origin: string): string[] {
  const problems: string[] = []
  page.on('console', (said) => {
    // Asked for by Chromium itself in the moment in which Next changes the head of the page.
    const isIcon = said.location().url.endsWith('/favicon.ico')
    if (said.type() === 'error' && !isIcon) problems.push(`console: ${said.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`page: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== origin) problems.push(`to ${url}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} from ${response.url()}`)
  })
  return problems
}

import type { Browser, Page } from 'playwright-core'

export type Visit = {
  page: Page
  /** Each question to GraphQL, by its variables. */
  questions: Record<string, unknown>[]
  /** What no visit should see: errors in the console or of the page, and answers that are refusals. */
  problems: string[]
}

/** A page of a site at this address as a new visitor gets it, who has nothing in a cache. */
export async function visitSite(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-US' })
  const page = await context.newPage()
  const visit: Visit = { page, questions: [], problems: [] }
  page.on('console', (said) => {
    if (['error', 'warning'].includes(said.type())) visit.problems.push(`console: ${said.text()}`)
  })
  page.on('pageerror', (error) => visit.problems.push(`page: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().includes('/api/graphql')) return
    const { variables } = request.postDataJSON() as { variables: Record<string, unknown> }
    visit.questions.push(variables)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) visit.problems.push(`${response.status()} from ${response.url()}`)
  })
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return visit
}

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds wrong with a page: the rule, how bad it is, and where. */
export async function axeFindings(page: Page): Promise<string[]> {
  // As an expression of the tools: the page's policy allows no script.
  await page.evaluate(await readFile(script, 'utf8'))
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target }) => `${id} (${String(impact)}): ${target.join(' ')}`),
  )
}

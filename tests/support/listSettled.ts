import type { Page } from 'playwright-core'

/** Over when a list has put its settings into its address: what is clicked before that leads nowhere. */
export async function listSettled(page: Page): Promise<void> {
  await page.waitForURL(/[?&]limit=/)
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { createClient, type Client } from '#client/index.ts'
import { countingProxy, type CountingProxy } from './countingProxy.ts'
import { openBrowser } from './openBrowser.ts'
import { publishForSite } from './publishForSite.ts'
import { freePort, runServer } from './runServer.ts'
import { startSite } from './startSite.ts'

export type SiteOnKindred = {
  origin: string
  /** Stands between the site and Kindred. */
  proxy: CountingProxy
  /** Asks Kindred itself. */
  client: Client
  browser: Browser
  /** A page as a new visitor gets it, without scripts, as the site promises to need none. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  close: () => Promise<void>
}

/** The example site on a Kindred with the demo content and what it has none of, and a browser. */
export async function siteOnKindred(): Promise<SiteOnKindred> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kindred-e2e-'))
  const variables = { KINDRED_DEMO: 'on' }
  const kindred = await runServer({ dataDir, port: await freePort(), variables })
  await publishForSite(kindred.origin)
  const proxy = await countingProxy(kindred.origin)
  const site = await startSite(proxy.origin)
  const browser = await openBrowser()
  return {
    origin: site.origin,
    proxy,
    client: createClient({ url: kindred.origin }),
    browser,
    async open(path, options = {}) {
      const context = await browser.newContext({ javaScriptEnabled: false, ...options })
      const page = await context.newPage()
      await page.goto(site.origin + path)
      return page
    },
    async close() {
      await browser.close()
      await site.stop()
      await proxy.close()
      await kindred.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

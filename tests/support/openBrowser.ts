import { chromium, type Browser } from 'playwright-core'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** The Chromium that was found on this machine, asking nobody anything by itself. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: String(process.env['KINDRED_CHROMIUM']), args })
}

import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { docsScript } from './docsScript.ts'
import { docsStyle } from './docsStyle.ts'

export type Asset = { type: string; content: { file: string } | { text: string } }

const require = createRequire(import.meta.url)
const manifest = require.resolve('swagger-ui-dist/package.json')
const { version } = require(manifest) as { version: string }

/** Where the page of the API reference finds its files. What is in a file is in its address, so it can be kept for good. */
export const docsAddresses = {
  reference: `/docs/assets/${version}/swagger-ui-bundle.js`,
  referenceStyle: `/docs/assets/${version}/swagger-ui.css`,
  icon: `/docs/assets/${version}/favicon-32x32.png`,
  script: `/docs/assets/${hashOf(docsScript)}/docs.js`,
  style: `/docs/assets/${hashOf(docsStyle)}/docs.css`,
}

/** Those files, by address. There are no others. */
export const docsAssets: ReadonlyMap<string, Asset> = new Map([
  [docsAddresses.reference, ofPackage('swagger-ui-bundle.js', 'text/javascript; charset=utf-8')],
  [docsAddresses.referenceStyle, ofPackage('swagger-ui.css', 'text/css; charset=utf-8')],
  [docsAddresses.icon, ofPackage('favicon-32x32.png', 'image/png')],
  [docsAddresses.script, ofText(docsScript, 'text/javascript; charset=utf-8')],
  [docsAddresses.style, ofText(docsStyle, 'text/css; charset=utf-8')],
])

function ofPackage(name: string, type: string): Asset {
  return { type, content: { file: join(dirname(manifest), name) } }
}

function ofText(text: string, type: string): Asset {
  return { type, content: { text } }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

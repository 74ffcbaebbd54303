import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask } from '#tests/support/ask.ts'
import { askRaw } from '#tests/support/askRaw.ts'
import { expectError } from '#tests/support/expectError.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'
import { docsPage } from '../../src/server/docs/docsPage.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.close())

const named = (html: string) =>
  [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, it]) => String(it))
const assetsIn = (html: string) => named(html).filter((address) => address.startsWith('/docs/'))

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  png: 'image/png',
}

describe('the API reference', () => {
  it('is a page that runs its own files only', async () => {
    const { status, headers, text } = await ask(app, '/docs')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('cache-control')).toBe('public, no-cache')
    const policy = String(headers.get('content-security-policy'))
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(text).not.toMatch(/<script(?! src)|<style|style=| on\w+=/)
  })

  it('names no other server', async () => {
    const { text } = await ask(app, '/docs')
    expect(named(text).filter((address) => !/^\/(?!\/)/.test(address))).toEqual([])
    expect(text).not.toMatch(/https?:|\/\/\w/)
    const script = assetsIn(text).find((address) => address.endsWith('docs.js'))
    expect((await ask(app, String(script))).text).not.toMatch(/https?:|\/\/\w/)
  })

  it('names files and descriptions that are there', async () => {
    const { text } = await ask(app, '/docs')
    const addresses = named(text)
    expect(addresses).toEqual(
      expect.arrayContaining(['/api/openapi.json', '/api/graphql', '/api/graphql/schema.graphql']),
    )
    const headers = { Accept: 'text/html' }
    const statuses = addresses.map(async (one) => [one, (await ask(app, one, { headers })).status])
    expect(await Promise.all(statuses)).toEqual(addresses.map((one) => [one, 200]))
  })

  it('has files with their types, to be kept for good', async () => {
    const assets = assetsIn((await ask(app, '/docs')).text)
    expect(assets).toHaveLength(5)
    for (const address of assets) {
      const { status, headers } = await ask(app, address)
      const type = types[address.split('.').at(-1) ?? '']
      expect([address, status, headers.get('content-type')]).toEqual([address, 200, type])
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('is shown by the package whose version is in the address', async () => {
    const bundle = assetsIn((await ask(app, '/docs')).text).find((one) => one.includes('bundle'))
    const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'))
    expect(bundle).toContain(`/${dependencies['swagger-ui-dist']}/`)
    const file = await readFile('node_modules/swagger-ui-dist/swagger-ui-bundle.js', 'utf8')
    expect((await ask(app, String(bundle))).text).toBe(file)
  })

  it.each([
    '/docs/',
    '/docs/assets/',
    '/docs/assets/swagger-ui-bundle.js',
    '/docs/assets/5.0.0/swagger-ui-bundle.js',
    '/docs/../package.json',
    '/docs/assets/../../package.json',
    '/docs/assets/%2e%2e/%2e%2e/package.json',
    '/docs/assets/..%2fpackage.json',
    '/docs/assets/x/package.json',
  ])('gives nothing else: %s', async (path) => {
    expectError(await askRaw(app, path), { status: 404, code: 'NOT_FOUND' })
  })

  it('can only be read', async () => {
    expectError(await ask(app, '/docs', { method: 'POST', body: {} }), {
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
    })
  })

  it('leads to no explorer of GraphQL where there is none', () => {
    expect(named(docsPage({ hasExplorer: false }))).not.toContain('/api/graphql')
    expect(docsPage({ hasExplorer: false })).toContain('/api/graphql')
  })
})

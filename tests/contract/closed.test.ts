import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.close())

describe('to an anonymous caller', () => {
  it.each([
    ['GET', 'users'],
    ['POST', 'users'],
    ['PUT', 'users'],
    ['POST', 'payload-locked-documents'],
    ['GET', 'payload-preferences'],
    ['DELETE', 'payload-migrations'],
  ])('%s %s answers as if there were nothing', async (method, slug) => {
    const [closed, unknown] = await Promise.all([
      ask(method, slug),
      ask(method, 'no-such-collection'),
    ])
    expect(closed).toEqual(unknown)
    expect(closed.status).toBe(404)
  })
})

async function ask(method: string, slug: string) {
  const response = await fetch(`${app.origin}/api/${slug}`, { method })
  const { errors } = (await response.json()) as { errors: { requestId?: string }[] }
  return { status: response.status, errors: errors.map(({ requestId: _, ...rest }) => rest) }
}

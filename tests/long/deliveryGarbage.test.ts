import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { act } from '#tests/support/act.ts'
import { faultyAddress } from '#tests/support/secrets/faultyAddress.ts'
import { makeSecrets, type Secrets } from '#tests/support/secrets/makeSecrets.ts'
import { secretsIn } from '#tests/support/secrets/secretsIn.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

const runs = 600
const allowed = [200, 301, 303, 400, 404, 410, 422]

let app: StartedApp
let secrets: Secrets

beforeAll(async () => {
  app = await startApp()
  secrets = await makeSecrets(app)
  await app.search.start()
  // So that an address leads on: its page is at another one now.
  await act(app.payload, { act: 'move', id: secrets.topic.id, input: { path: `/${randomUUID()}` } })
})

afterAll(() => app.close())

describe('the delivery', () => {
  it(`answers or refuses ${runs} faulty questions, and gives no secret away`, async () => {
    const statuses = new Set<number>()
    await fc.assert(
      fc.asyncProperty(faultyAddress(secrets), async (path) => {
        const { status, given } = await answerTo(path)
        statuses.add(status)
        expect(allowed).toContain(status)
        expect(given).toEqual([])
      }),
      { numRuns: runs },
    )
    expect([...statuses]).toEqual(expect.arrayContaining([200, 301, 303, 400, 404, 410]))
  }, 600_000)
})

/** Without following where it leads. Changes may name by its id what was live once, and nothing else may. */
async function answerTo(path: string) {
  const response = await fetch(`${app.origin}${path}`, { redirect: 'manual' })
  const text = await response.text()
  const { status, headers } = response
  const body = (/^[[{]/.test(text) ? JSON.parse(text) : {}) as never
  const hidden = [...secrets.never, ...secrets.service]
  const words = path.startsWith('/api/changes') ? hidden : [...hidden, ...secrets.once]
  return { status, given: secretsIn({ status, headers, text, body }, words.filter(isNotIn(path))) }
}

/** What a question names, its refusal may name too. */
function isNotIn(path: string) {
  return (word: string) => !decoded(path).includes(word)
}

function decoded(path: string): string {
  return path.toLowerCase().replaceAll('%2f', '/')
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp
let ana: Staff
let pat: Staff

beforeAll(async () => {
  app = await startApp()
  ana = await logIn(app, 'author')
  pat = await logIn(app, 'publisher')
})

afterAll(() => app.close())

/** A topic that the admin has locked for Ana, as it does when she begins to type. */
async function lockedForAna() {
  const topic = await make(app.payload, 'topics', { status: 'draft' })
  await app.payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'topics', value: topic.id },
      user: { relationTo: 'users', value: ana.id },
    },
    overrideAccess: true,
  })
  return topic
}

function save(id: string, body: object, as: Staff) {
  return ask(app, `/api/topics/${id}?draft=true`, { method: 'PATCH', body, as })
}

describe('a document that somebody else has begun to change', () => {
  it('can be saved', async () => {
    const { id } = await lockedForAna()
    const answer = await save(id, { title: 'By Pat', _status: 'draft' }, pat)
    expect(answer.status).toBe(200)
  })

  it('can be deleted by those who may', async () => {
    const { id } = await lockedForAna()
    const answer = await ask(app, `/api/topics/${id}`, { method: 'DELETE', as: pat })
    expect(answer.status).toBe(200)
  })

  it('is not saved over: who began with an older version gets a conflict', async () => {
    const { id, ...topic } = await lockedForAna()
    const revision = topic['revision']
    await save(id, { title: 'By Pat', revision, _status: 'draft' }, pat)
    const answer = await save(id, { title: 'By Ana', revision, _status: 'draft' }, ana)
    expectError(answer, { status: 409, code: 'EDIT_CONFLICT' })
  })
})

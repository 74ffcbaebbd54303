import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CollectionSlug, Payload } from 'payload'
import { act } from '#tests/support/act.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { make } from '#tests/support/make.ts'

const types = ['topics', 'articles'] as const
const paths = ['/a', '/b', '/c', '/d', '/e', '/f']
const actions = ['publish', 'unpublish', 'withdraw', 'reinstate', 'gone'] as const

let booted: Booted
let payload: Payload
let run = 0

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
})

afterAll(() => booted.close())

const path = fc.constantFrom(...paths)
const which = fc.nat({ max: 4 })
const step = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), type: fc.constantFrom(...types), path }),
  fc.record({ kind: fc.constant('move' as const), which, path }),
  fc.record({ kind: fc.constant('rename' as const), which, path }),
  fc.record({ kind: fc.constant('redirect' as const), path, to: path }),
  fc.record({ kind: fc.constant('delete' as const), which }),
  fc.record({ kind: fc.constantFrom(...actions), which, path }),
)

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never
type Made = { collection: CollectionSlug; id: string }

it('leads every path to one thing, whatever is done', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const prefix = `/r${run++}`
      const made: Made[] = []
      for (const one of steps) await take(one, made, prefix).catch(expectRefusal)
      await expectWhole(prefix)
    }),
    { numRuns: 25 },
  )
}, 600_000)

async function take(one: Step, made: Made[], prefix: string): Promise<unknown> {
  const at = 'path' in one ? prefix + one.path : ''
  if (one.kind === 'create') {
    const { id } = await make(payload, one.type, { status: 'draft', path: at })
    return made.push({ collection: one.type, id })
  }
  if (one.kind === 'redirect') {
    const data = { path: at, destination: prefix + one.to } as never
    return payload.create({ collection: 'routes', data })
  }
  const document = made[one.which]
  if (!document) return null
  if (one.kind === 'delete') return payload.delete(document)
  if (one.kind === 'rename') return payload.update({ ...document, data: { path: at }, draft: true })
  const inputs: Record<string, object> = {
    move: { path: at },
    withdraw: { explanation: 'Why' },
    gone: { explanation: 'Why', alternative: at },
  }
  return act(payload, { act: one.kind, ...document, input: inputs[one.kind] ?? {} })
}

/** What does not fit is refused with a code of the catalogue; anything else is a fault. */
function expectRefusal(error: { status?: number }): void {
  expect([400, 404, 409]).toContain(error.status)
}

async function expectWhole(prefix: string): Promise<void> {
  const where = { path: { like: `${prefix}/` } }
  const { docs: routes } = await payload.find({ collection: 'routes', where, limit: 100 })
  const byPath = new Map(routes.map((row) => [row.path, row]))
  expect(byPath.size).toBe(routes.length)
  const { newest, live } = await documentsBelow(prefix)
  for (const [id, own] of newest) expect(byPath.get(own)).toMatchObject({ documentId: id })
  for (const [id, own] of live)
    expect(byPath.get(own)).toMatchObject({ documentId: id, kind: 'content' })
  const redirects = routes.filter(({ kind }) => kind === 'redirect')
  for (const { destination } of redirects)
    expect(byPath.get(destination ?? '')?.kind).toMatch(/content|gone/)
  const places = routes.filter(({ kind }) => kind !== 'redirect')
  expect(places.map(({ documentId }) => documentId).sort()).toEqual([...newest.keys()].sort())
}

/** The paths of all documents as they were saved last, and of those that readers get, by id. */
async function documentsBelow(prefix: string) {
  const newest = new Map<string, string>()
  const live = new Map<string, string>()
  const where = { path: { like: `${prefix}/` } }
  for (const collection of types) {
    const shared = { collection, where, limit: 100, depth: 0 } as const
    const drafts = await payload.find({ ...shared, draft: true })
    for (const { id, path } of drafts.docs) newest.set(id, path)
    const stored = await payload.find(shared)
    for (const { id, path, _status } of stored.docs) if (_status === 'published') live.set(id, path)
  }
  return { newest, live }
}

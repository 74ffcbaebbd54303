import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { step, type Step } from '#tests/support/editing/step.ts'
import { take } from '#tests/support/editing/take.ts'
import { openService, type Service, type World } from '#tests/support/editing/world.ts'
import { catchUp, consume, type Look, type Partner } from '#tests/support/consume.ts'
import { liveByType } from '#tests/support/liveByType.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

const runs = 40
const dayMs = 24 * 60 * 60 * 1000
/** What is asked for and does not fit, or is not there, or may not be done. */
const refusals = [400, 401, 403, 404, 405, 409, 422]

let app: StartedApp
let service: Service
/** One partner follows through all runs. */
let partner: Partner = { since: null, documents: {} }
let count = 0
const counts = { steps: 0, refused: 0, looks: 0, forgotten: 0, live: 0 }

beforeAll(async () => {
  app = await startApp()
  service = await openService(app)
})

afterAll(() => app.close())

const look: fc.Arbitrary<Look> = fc.record({
  limit: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 200 })),
  isForgotten: fc.boolean(),
})

/** An edit, or a look of the partner. */
const events = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: step.map((one) => ({ step: one })) },
    { weight: 1, arbitrary: look.map((one) => ({ look: one })) },
  ),
  { minLength: 5, maxLength: 35, size: 'max' },
)

type Event = { step: Step } | { look: Look }

it('a partner who forgets and comes back has exactly what is live, whatever is done at whichever door', async () => {
  await fc.assert(fc.asyncProperty(events, expectInStep), {
    numRuns: runs,
    endOnFailure: true,
    interruptAfterTimeLimit: 400_000,
    markInterruptAsFailure: true,
  })
  const fresh = await catchUp(app, { since: null, documents: {} }, 200)
  expect(fresh.documents).toEqual(partner.documents)
  process.stdout.write(`${JSON.stringify(counts)}\n`)
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(0)
}, 600_000)

async function expectInStep(sequence: Event[]): Promise<void> {
  const prefix = `/s${count++}`
  const world: World = { ...service, prefix, pages: [] }
  for (const [collection, path] of [['topics', '/a'] as const, ['articles', '/b'] as const]) {
    const { id } = await make(app.payload, collection, { path: prefix + path })
    world.pages.push({ collection, id })
  }
  for (const one of sequence) await happen(one, world)
  // What is planned and not due yet would else be done in the next run.
  await service.runDue(new Date(Date.now() + dayMs))
  partner = await catchUp(app, partner)
  const live = await liveByType(app.payload)
  counts.live = Object.keys(live).length
  expect(partner.documents).toEqual(live)
}

async function happen(event: Event, world: World): Promise<void> {
  if ('look' in event) {
    counts.looks++
    counts.forgotten += Number(event.look.isForgotten)
    partner = (await consume(app, partner, event.look)).partner
    return
  }
  counts.steps++
  await take(event.step, world).catch(expectRefusal)
}

function expectRefusal(error: { status?: number }): void {
  counts.refused++
  if (!refusals.includes(error.status ?? 500)) throw error as Error
}

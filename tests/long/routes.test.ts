import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { problemsOf } from '#tests/support/editing/problemsOf.ts'
import { step, type Step } from '#tests/support/editing/step.ts'
import { take } from '#tests/support/editing/take.ts'
import { openService, type Service, type World } from '#tests/support/editing/world.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

const runs = 40
const dayMs = 24 * 60 * 60 * 1000
/** What is asked for and does not fit, or is not there, or may not be done. */
const refusals = [400, 401, 403, 404, 405, 409, 422]

let app: StartedApp
let service: Service
let count = 0
const counts = { steps: 0, refused: 0 }

beforeAll(async () => {
  app = await startApp()
  service = await openService(app)
})

afterAll(() => app.close())

it('leads every path to one thing and tells all of it, whatever is done at whichever door', async () => {
  const steps = fc.array(step, { minLength: 5, maxLength: 25, size: 'max' })
  await fc.assert(fc.asyncProperty(steps, expectWhole), {
    numRuns: runs,
    endOnFailure: true,
    // A failure is told with its steps, made as few as they can be in this time.
    interruptAfterTimeLimit: 400_000,
    markInterruptAsFailure: true,
  })
  process.stdout.write(`${counts.steps} steps, of which ${counts.refused} were refused\n`)
}, 600_000)

async function expectWhole(steps: Step[]): Promise<void> {
  const prefix = `/r${count++}`
  const since = new Date()
  const world: World = { ...service, prefix, pages: [] }
  for (const [collection, path] of [['topics', '/a'] as const, ['articles', '/b'] as const]) {
    const { id } = await make(app.payload, collection, { path: prefix + path })
    world.pages.push({ collection, id })
  }
  for (const one of steps) {
    counts.steps++
    await take(one, world).catch(expectRefusal)
  }
  // What is planned and not due yet would else be done in the next run.
  await service.runDue(new Date(Date.now() + dayMs))
  expect(await problemsOf(app.payload, { prefix, since })).toEqual([])
}

function expectRefusal(error: { status?: number }): void {
  counts.refused++
  if (!refusals.includes(error.status ?? 500)) throw error as Error
}

import { describe, expect, it } from '@jest/globals'
import { eventProblems, type SeenEvent } from '#tests/support/eventProblems.ts'
import type { LiveState } from '#tests/support/replay.ts'

type Told = Partial<SeenEvent> & Pick<SeenEvent, 'kind'>

/** Events of one page at /a, numbered as they follow. */
function told(...events: Told[]): SeenEvent[] {
  return events.map((event, place) => ({
    sequence: place + 1,
    documentType: 'topics',
    documentId: 'a',
    oldPath: event.kind === 'published' ? null : '/a',
    newPath: event.kind === 'unpublished' || event.kind === 'gone' ? null : '/a',
    locales: ['en'],
    ...event,
  }))
}

const [published, changed, withdrawn, reinstated, unpublished, gone] = (
  ['published', 'changed', 'withdrawn', 'reinstated', 'unpublished', 'gone'] as const
).map((kind) => ({ kind })) as [Told, Told, Told, Told, Told, Told]
const moved: Told = { kind: 'moved', newPath: '/b' }

function live(values: Partial<LiveState[string]> = {}): LiveState {
  return { 'topics/a': { path: '/a', isWithdrawn: false, locales: ['en'], ...values } }
}

describe('eventProblems', () => {
  it.each([
    [told(), {}],
    [told(published, changed), live()],
    [told(published, moved), live({ path: '/b' })],
    [told(published, withdrawn, unpublished, published, withdrawn), live({ isWithdrawn: true })],
    [told(published, withdrawn, reinstated), live()],
    [told(published, unpublished, gone, gone), {}],
    [told({ ...changed, documentType: 'site', documentId: 'site' }), {}],
  ])('has nothing to say of %j', (events, state) => {
    expect(eventProblems(events, state)).toEqual([])
  })

  it.each<[string, SeenEvent[], LiveState]>([
    ['an event has no place in the order', told({ ...published, sequence: null }), live()],
    ['1 comes after 1', told(published, { ...changed, sequence: 1 }), live()],
    ['1 is followed by 3', told(published, { ...changed, sequence: 3 }), live()],
    ['event 2 of topics/a publishes what is live', told(published, published), live()],
    ['event 1 of topics/a says changed of what is not live', told(changed), live()],
    ['event 1 of topics/a says unpublished of what is not live', told(unpublished), {}],
    ['event 1 of topics/a publishes what was at /b', told({ ...published, oldPath: '/b' }), live()],
    [
      'event 2 of topics/a was at /b, not at /a',
      told(published, { ...changed, oldPath: '/b', newPath: '/b' }),
      live({ path: '/b' }),
    ],
    [
      'event 2 of topics/a leads to /b without a move',
      told(published, { ...changed, newPath: '/b' }),
      live({ path: '/b' }),
    ],
    [
      'event 2 of topics/a moves to where it is',
      told(published, { ...moved, newPath: '/a' }),
      live(),
    ],
    ['event 2 of topics/a ends at /b', told(published, { ...unpublished, newPath: '/b' }), {}],
    [
      'event 3 of topics/a withdraws what is withdrawn',
      told(published, withdrawn, withdrawn),
      live({ isWithdrawn: true }),
    ],
    ['event 2 of topics/a reinstates what is not withdrawn', told(published, reinstated), live()],
    ['topics/a is live, and no event says so', told(), live()],
    ['topics/a is not live, and the events say it is', told(published), {}],
    [
      'topics/a is {"path":"/a","isWithdrawn":true,"locales":["en"]}, and the events say ' +
        '{"path":"/a","isWithdrawn":false,"locales":["en"]}',
      told(published),
      live({ isWithdrawn: true }),
    ],
  ])('finds that %s', (problem, events, state) => {
    expect(eventProblems(events, state)).toContain(problem)
  })
})

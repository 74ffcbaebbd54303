import { describe, expect, it } from '@jest/globals'
import { plansToShow, type Plan } from '#admin/plansToShow.ts'

const plan = (id: string, state: Plan['state'], day: number): Plan => ({
  id,
  state,
  action: 'publish',
  dueAt: `2030-01-0${day}T00:00:00.000Z`,
  endedAt: `2030-01-0${day}T00:00:01.000Z`,
})

describe('the plans for a document', () => {
  it.each([
    ['what is to come, the next first', [plan('b', 'waiting', 2), plan('a', 'claimed', 1)], 'ab'],
    ['nothing that is over', [plan('a', 'done', 1), plan('b', 'cancelled', 2)], ''],
    ['the last attempt when it failed', [plan('a', 'done', 1), plan('b', 'failed', 2)], 'b'],
    ['no failure that was made up for', [plan('a', 'failed', 1), plan('b', 'done', 2)], ''],
    ['a failure before what is to come', [plan('b', 'waiting', 3), plan('a', 'failed', 2)], 'ab'],
  ])('show %s', (_, plans, expected) => {
    expect(
      plansToShow(plans)
        .map(({ id }) => id)
        .join(''),
    ).toBe(expected)
  })
})

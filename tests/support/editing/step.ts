import fc from 'fast-check'

export const doorNames = ['local', 'rest', 'admin', 'graphql'] as const

/** Each as often as it stands here: what makes pages and what readers see is met more than the rest. */
const kinds = [
  'create',
  'create',
  'create',
  'edit',
  'rename',
  'translate',
  'publish',
  'publish',
  'publish',
  'unpublish',
  'act:publish',
  'act:unpublish',
  'act:move',
  'act:move',
  'act:move',
  'act:move',
  'act:move',
  'act:move',
  'act:withdraw',
  'act:withdraw',
  'act:reinstate',
  'act:gone',
  'act:gone',
  'plan',
  'later',
  'restore',
  'restore',
  'duplicate',
  'delete',
  'redirect',
  'redirect',
  'change redirect',
  'delete redirect',
  'copy to Spanish',
  'bulk save',
  'bulk delete',
  'seed',
  'seed',
] as const

export type Step = {
  kind: (typeof kinds)[number]
  /** Where this door has no such step, it goes in by the local one. */
  door: (typeof doorNames)[number]
  /** Which of the pages, versions or redirects that are there, counted round. */
  which: number
  path: string
  other: number
  isDraft: boolean
  isPublished: boolean
}

const path = fc.constantFrom('/a', '/b', '/c', '/d', '/e', '/f')

/** What somebody may do next; where nothing is there to do it to, nothing is done. */
export const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  door: fc.constantFrom(...doorNames),
  // Few, so that much happens to the same page.
  which: fc.nat({ max: 3 }),
  path,
  other: fc.nat({ max: 5 }),
  isDraft: fc.boolean(),
  isPublished: fc.boolean(),
})

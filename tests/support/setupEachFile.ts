import { afterAll, afterEach, beforeEach, expect, jest } from '@jest/globals'

const calls: unknown[][] = []

/** Nothing of ours writes to the console: what we have to say goes to the log. */
beforeEach(() => {
  calls.length = 0
  for (const method of ['error', 'warn'] as const) {
    jest.spyOn(console, method).mockImplementation((...said: unknown[]) => void calls.push(said))
  }
})

afterEach(() => {
  expect(calls).toEqual([])
})

// The next file has the same packages.
afterAll(() => void jest.restoreAllMocks())

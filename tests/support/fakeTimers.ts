import { jest } from '@jest/globals'

/**
 * The clock stands still until a test moves it, for `node:timers/promises` as well, which Jest's own fake timers leave
 * alone. Called before the modules under test are imported: they keep the timers that they were loaded with.
 */
export function fakeTimers(): void {
  jest.useFakeTimers()
  jest.unstable_mockModule('node:timers/promises', () => ({ setTimeout: wait }))
}

/** Only what happens again and again stands still until a test moves it; the drivers of databases go on. */
export function fakeIntervals(): void {
  jest.useFakeTimers({
    doNotFake: [
      ...(['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask'] as const),
      ...(['setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout'] as const),
    ],
  })
}

function wait<Value>(
  ms: number,
  value?: Value,
  { signal }: { signal?: AbortSignal } = {},
): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(value), ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(new DOMException('The wait was called off.', 'AbortError'))
    })
  })
}

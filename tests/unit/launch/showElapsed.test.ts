import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { showElapsed } from '../../../launch/showElapsed.js'

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

describe('showElapsed', () => {
  it('says the seconds at each step until it is ended, and answers them', () => {
    const said: string[] = []
    const end = showElapsed({ label: 'Building', say: (line: string) => said.push(line) })
    jest.advanceTimersByTime(11_800)
    expect(end()).toBe(12)
    jest.advanceTimersByTime(20_000)
    expect(said).toEqual(['Building: 5 s', 'Building: 10 s'])
  })
})

import { describe, expect, it } from '@jest/globals'
import { isNodeTooOld } from '../../../launch/requireNode.js'

describe('isNodeTooOld', () => {
  it.each([
    { version: 'v20.20.0', floor: '20.20', expected: false },
    { version: '20.20.2', floor: '20.20', expected: false },
    { version: '20.21.0', floor: '20.20', expected: false },
    { version: '22.0.0', floor: '20.20', expected: false },
    { version: '100.1.0', floor: '20.20', expected: false },
    { version: 'v20.19.9', floor: '20.20', expected: true },
    { version: '20.9.0', floor: '20.20', expected: true },
    { version: '18.99.0', floor: '20.20', expected: true },
    { version: '9.99.9', floor: '20.20', expected: true },
    { version: '20.20.1', floor: '20.20.2', expected: true },
  ])('says $expected for $version where $floor is asked', ({ version, floor, expected }) => {
    expect(isNodeTooOld(version, floor)).toBe(expected)
  })
})

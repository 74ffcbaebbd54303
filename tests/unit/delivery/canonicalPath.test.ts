import { describe, expect, it } from '@jest/globals'
import { canonicalPath } from '#delivery/content/canonicalPath.ts'

describe('canonicalPath', () => {
  it.each([
    ['/family-centered', '/family-centered'],
    ['/Family-Centered', '/family-centered'],
    ['/family-centered/', '/family-centered'],
    ['//family-centered//kinship', '/family-centered/kinship'],
    ['/ni%C3%B1ez', '/ninez'],
    ['/nin%CC%83ez', '/ninez'],
    ['/%66amily', '/family'],
  ])('reads %s as %s', (asked, path) => {
    expect(canonicalPath(asked)).toBe(path)
  })

  it.each([
    ['', 'no path'],
    ['/', 'no path'],
    ['/a/../b', 'dots'],
    ['/a/%2e%2e/b', 'encoded dots'],
    ['/./a', 'a dot'],
    ['/a%2Fb', 'an encoded slash'],
    ['/a%5cb', 'an encoded backslash'],
    ['/a%252fb', 'a slash that is encoded twice'],
    ['/a%00', 'NUL'],
    ['/a%E0%A4%A', 'no UTF-8'],
    ['/a b', 'a space'],
    ['/api/topics', 'a path of the service'],
    [`/${'a'.repeat(600)}`, 'a path that is too long'],
  ])('reads %j as nothing: %s', (asked) => {
    expect(canonicalPath(asked)).toBeNull()
  })
})

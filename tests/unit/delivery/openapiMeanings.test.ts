import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { meanings } from '#delivery/openapi/meanings.ts'
import { operations } from '#delivery/openapi/operations.ts'

const codes = new Set(
  Object.values(operations).flatMap(({ failures }) => failures.map(({ code }) => code)),
)

describe('what a code means in the OpenAPI document', () => {
  it.each([...codes])('is what docs/errors.md says of %s', async (code) => {
    const row = (await readFile('docs/errors.md', 'utf8'))
      .split('\n')
      .find((line) => line.startsWith(`| \`${code}\``))
    expect(row?.split('|')[3]?.trim()).toBe(meanings[code])
  })

  it('is said of no code that does not come', () => {
    expect(Object.keys(meanings).filter((code) => !codes.has(code))).toEqual([])
  })
})

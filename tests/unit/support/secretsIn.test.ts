import { describe, expect, it } from '@jest/globals'
import { canary } from '#tests/support/secrets/canary.ts'
import { secretsIn } from '#tests/support/secrets/secretsIn.ts'

function given(body: object, sent: Record<string, string> = {}, words: string[] = []) {
  const answer = { status: 200, headers: new Headers(sent), text: JSON.stringify(body) }
  return secretsIn({ ...answer, body: body as never }, words)
}

describe('the check for secrets', () => {
  it('finds marked words in a body, in a header and in another case', () => {
    expect(given({ title: canary('title') })).toEqual(['CANARY-title', 'quokka'])
    expect(given({}, { location: '/canary-path' })).toEqual(['canary-path'])
    expect(given({ snippet: 'A quokka.' })).toEqual(['quokka'])
  })

  it('finds ids, and fields for staff at any depth', () => {
    expect(given({ links: [{ id: 'an-id' }] }, {}, ['an-id', 'another'])).toEqual(['an-id'])
    expect(given({ docs: [{ page: { savedBy: null } }] })).toEqual(['savedBy'])
  })

  it('finds nothing in what readers get, nor in the words that they look for themselves', () => {
    expect(given({ query: 'quokka', hits: [], details: { nodes: { key: 1 } } })).toEqual([])
  })
})

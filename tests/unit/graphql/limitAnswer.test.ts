import { describe, expect, it } from '@jest/globals'
import { parse } from 'graphql'
import { limitAnswer } from '#graphql/limitAnswer.ts'

const data = { Topics: { docs: 'x'.repeat(90), totalDocs: 1 } }
const most = JSON.stringify(data).length

describe('limitAnswer', () => {
  it('leaves what is as large as an answer may be', () => {
    expect(limitAnswer({ document: parse('{ Topics }') }, { data }, most)).toBeUndefined()
  })

  it('puts an error in the place of what is larger', () => {
    expect(limitAnswer({ document: parse('{ Topics }') }, { data }, most - 1)).toMatchObject({
      errors: [{ originalError: { data: { code: 'ANSWER_TOO_LARGE', path: 'Topics.docs' } } }],
    })
  })

  it('leaves what a mutation says, since it was done', () => {
    const document = parse('query One { a } mutation Two { b }')
    const asked = { document, operationName: 'Two' }
    expect(limitAnswer(asked, { data }, most - 1)).toBeUndefined()
  })
})

import { expect, it } from '@jest/globals'
import { APIError } from 'payload'
import { DatabaseBusy } from '#errors/catalogue.ts'
import { sentenceOf } from '#errors/sentenceOf.ts'

it.each([
  ['an error', new Error('No file'), 'No file'],
  ['what an error came of', new Error('Failed', { cause: new Error('No file') }), 'No file'],
  ['an error of the catalogue', new DatabaseBusy({}), new DatabaseBusy({}).message],
  [
    'one whose cause has no sentence',
    Object.assign(new APIError('Refused'), { cause: { code: 'X' } }),
    'Refused',
  ],
  ['a text', 'thrown as it is', 'thrown as it is'],
])('says the innermost sentence of %s', (_name, error, sentence) => {
  expect(sentenceOf(error)).toBe(sentence)
})

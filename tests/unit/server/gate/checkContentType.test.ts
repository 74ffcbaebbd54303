import { describe, expect, it } from '@jest/globals'
import { checkContentType } from '#server/gate/checkContentType.ts'

const form = 'multipart/form-data; boundary=----WebKitFormBoundaryAbC123'

describe('checkContentType', () => {
  it.each([
    ['json', 'application/json', 'json'],
    ['json', 'application/json; charset=utf-8', 'json'],
    ['json', 'application/json;charset="UTF-8"', 'json'],
    ['optional', 'application/json', 'json'],
    ['optional', undefined, 'none'],
    ['form', 'application/json', 'json'],
    ['form', form, 'multipart'],
    ['form', `multipart/form-data; boundary="${'a'.repeat(70)}"`, 'multipart'],
    ['query', 'application/x-www-form-urlencoded', 'query'],
    ['none', 'application/json', 'none'],
    ['none', 'text/plain', 'none'],
    ['none', undefined, 'none'],
  ] as const)('reads a body that is %s and sent as %s', (body, header, expected) => {
    expect(checkContentType({ header, route: { body } })).toBe(expected)
  })

  it.each([
    ['json', undefined],
    ['json', ''],
    ['json', 'text/plain'],
    ['json', 'application/jsonx'],
    ['json', 'Application/JSON'],
    ['json', 'application/json ; charset=utf-8'],
    ['json', 'application/json; charset=utf-7'],
    ['json', 'application/json, application/json'],
    ['json', 'application/json; charset=utf-8, text/plain'],
    ['json', form],
    ['json', 'application/x-www-form-urlencoded'],
    ['optional', ''],
    ['optional', form],
    ['form', 'multipart/form-data'],
    ['form', 'multipart/form-data; boundary='],
    ['form', `multipart/form-data; boundary=${'a'.repeat(71)}`],
    ['form', `multipart/form-data; boundary=${'a'.repeat(100_000)}`],
    ['form', `multipart/form-data;${' '.repeat(5000)}`],
    ['form', `${form}, application/json`],
    ['form', 'multipart/mixed; boundary=a'],
    ['form', 'application/x-www-form-urlencoded'],
    ['query', 'application/json'],
    ['query', 'application/x-www-form-urlencoded; charset=utf-8'],
  ] as const)('refuses a body that is %s and sent as %.60s', (body, header) => {
    expect(() => checkContentType({ header, route: { body } })).toThrow(
      expect.objectContaining({ name: 'CONTENT_TYPE_UNSUPPORTED', status: 415 }),
    )
  })
})

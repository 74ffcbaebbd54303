import { describe, expect, it } from '@jest/globals'
import { APIError, Forbidden, ValidationError } from 'payload'
import { NotFound, ParameterInvalid, ValueNotUnique } from '#errors/catalogue.ts'
import { present, presentThrown } from '#errors/present.ts'

const requestId = 'the-request'

describe('present', () => {
  it.each([
    { name: 'AuthenticationError', status: 401, code: 'LOGIN_FAILED', becomes: 401 },
    { name: 'LockedAuth', status: 401, code: 'LOGIN_FAILED', becomes: 401 },
    { name: 'UnauthorizedError', status: 401, code: 'LOGIN_NEEDED', becomes: 401 },
    { name: 'Forbidden', status: 403, code: 'NOT_ALLOWED', becomes: 403 },
    { name: 'NotFound', status: 404, code: 'NOT_FOUND', becomes: 404 },
    { name: 'ValidationError', status: 400, code: 'CONTENT_INVALID', becomes: 400 },
    { name: 'Other', status: 400, code: 'REQUEST_REFUSED', becomes: 400 },
    { name: 'Other', status: 403, code: 'NOT_ALLOWED', becomes: 403 },
    { name: 'Other', status: 500, code: 'INTERNAL', becomes: 500 },
    { name: 'Other', status: 418, code: 'INTERNAL', becomes: 500 },
    { name: 'TypeError', status: 500, code: 'INTERNAL', becomes: 500 },
  ])('calls $name with $status $code', ({ name, status, code, becomes }) => {
    const { status: answered, error } = present({ name, status }, requestId)
    expect([answered, error.name, error.code, error.requestId]).toEqual([
      becomes,
      code,
      code,
      requestId,
    ])
  })

  it('says nothing of an error that it does not know', () => {
    const data = { secret: 'x', path: 'y', code: 'NOT_A_CODE' }
    const { error } = present({ status: 500, name: 'E', data }, requestId)
    expect(Object.keys(error).sort()).toEqual(['code', 'message', 'name', 'requestId'])
  })

  it('keeps of field errors the path and the sentence only', () => {
    const errors = [{ path: 'title', message: 'Say it.', label: 'Title', table: 'topics' }]
    const { error } = present({ status: 400, name: 'ValidationError', data: { errors } }, requestId)
    expect(error.path).toBe('title')
    expect(error.data).toEqual({ errors: [{ path: 'title', message: 'Say it.' }] })
  })
})

describe('presentThrown', () => {
  it.each([
    [new NotFound({}), 404, 'NOT_FOUND'],
    [new ValueNotUnique({ path: 'path' }), 409, 'VALUE_NOT_UNIQUE'],
    [new Forbidden(), 403, 'NOT_ALLOWED'],
    [new ValidationError({ errors: [{ path: 'a', message: 'b' }] }), 400, 'CONTENT_INVALID'],
    [new APIError('secret', 500), 500, 'INTERNAL'],
    [new Error('secret'), 500, 'INTERNAL'],
    ['secret', 500, 'INTERNAL'],
    [null, 500, 'INTERNAL'],
    [undefined, 500, 'INTERNAL'],
  ])('makes of %s: %i %s', (thrown, status, code) => {
    const presented = presentThrown(thrown, requestId)
    expect([presented.status, presented.error.code]).toEqual([status, code])
    expect(JSON.stringify(presented)).not.toContain('secret')
  })

  it('keeps the details of our own errors, and their path', () => {
    const { error } = presentThrown(
      new ParameterInvalid({ path: 'limit', expected: 'a number' }),
      requestId,
    )
    expect(error).toEqual({
      name: 'PARAMETER_INVALID',
      code: 'PARAMETER_INVALID',
      message: '"limit" must be a number.',
      path: 'limit',
      requestId,
      data: { path: 'limit', expected: 'a number' },
    })
  })
})

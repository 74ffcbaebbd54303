import { describe, expect, it } from '@jest/globals'
import { mongoFailure } from '#database/mongoFailure.ts'

const coded = (code: unknown) => Object.assign(new Error('the server says'), { code })
const named = (name: string, message = 'the driver says') =>
  Object.assign(new Error(message), { name })

describe('mongoFailure', () => {
  it.each([
    { meaning: 'a host that cannot be reached', code: 6 },
    { meaning: 'a host that is not found', code: 7 },
    { meaning: 'a network that is slow', code: 89 },
    { meaning: 'a server that shuts down', code: 91 },
    { meaning: 'a primary that steps down', code: 189 },
    { meaning: 'a server that is no primary', code: 10107 },
    { meaning: 'an interruption by a shutdown', code: 11600 },
    { meaning: 'an interruption by an election', code: 11602 },
    { meaning: 'a server that recovers', code: 13436 },
    { meaning: 'a read for longer than it may', code: 50 },
  ])('$meaning ($code) is absence', ({ code }) => {
    expect(mongoFailure(coded(code))?.name).toBe('DATABASE_UNAVAILABLE')
  })

  it.each([
    { meaning: 'a write conflict', code: 112, name: 'DATABASE_BUSY' },
    { meaning: 'a lock that was not had in time', code: 24, name: 'DATABASE_BUSY' },
    { meaning: 'a transaction that the server ended', code: 251, name: 'DATABASE_BUSY' },
    { meaning: 'a write that too few nodes confirmed', code: 64, name: 'OUTCOME_UNKNOWN' },
    { meaning: 'too few nodes for a safe write', code: 100, name: 'OUTCOME_UNKNOWN' },
    { meaning: 'a full disk', code: 14031, name: 'DATABASE_NOT_WRITABLE' },
  ])('$meaning ($code) is $name', ({ code, name }) => {
    expect(mongoFailure(coded(code))?.name).toBe(name)
  })

  it.each([
    'MongoNetworkError',
    'MongoNetworkTimeoutError',
    'MongoServerSelectionError',
    'MongooseServerSelectionError',
    'MongoNotConnectedError',
    'MongoTopologyClosedError',
    'MongoWaitQueueTimeoutError',
    'MongoPoolClearedError',
    'MongoPoolClosedError',
    'MongoClientClosedError',
    'MongoOperationTimeoutError',
    'PoolClearedOnNetworkError',
  ])('%s is absence', (name) => {
    expect(mongoFailure(named(name))?.name).toBe('DATABASE_UNAVAILABLE')
  })

  it.each(['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'ETIMEDOUT'])(
    'a socket that ended with %s is absence',
    (code) => {
      expect(mongoFailure(coded(code))?.name).toBe('DATABASE_UNAVAILABLE')
    },
  )

  it.each([
    'Cannot call `users.findOne()` before initial connection is complete',
    'Operation `users.findOne()` buffering timed out after 10000ms',
    'Client is not connected',
  ])('mongoose before its first connection is absence: %s', (message) => {
    expect(mongoFailure(named('MongooseError', message))?.name).toBe('DATABASE_UNAVAILABLE')
  })

  it.each([
    ['a plain error', new Error('initial connection')],
    ['a fault of ours', new TypeError('not connected')],
    ['another sentence of mongoose', named('MongooseError', 'The model is not known')],
    ['a value that is taken', coded(11000)],
    ['a command that is not allowed', coded(13)],
    ['a code that is text', coded('112')],
    ['the code of a file', coded('ENOENT')],
    ['a name that only begins so', named('MongoNetworkErrorOfOurs')],
    ['the name of a bad query', named('MongoServerError')],
    ['a string', 'MongoNetworkError'],
    ['a number', 112],
    ['an object', {}],
  ])('%s says nothing of the database', (_, error) => {
    expect(mongoFailure(error)).toBeNull()
  })
})

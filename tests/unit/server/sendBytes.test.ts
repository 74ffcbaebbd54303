import { expect, it, jest } from '@jest/globals'
import type { Response } from 'express'
import { sendBytes } from '#server/delivery/sendBytes.ts'

/** Sends three bytes as a file, and answers which names of files it gave. */
function sending({ most }: { most: number }) {
  const attachment = jest.fn()
  const res = { attachment, set: jest.fn(), type: () => res, req: { headers: {} }, send: jest.fn() }
  const told = { type: 'csv', largest: () => 'pairs', parameter: 'status', fileName: 'a.csv', most }
  const send = () => {
    sendBytes(res as unknown as Response, Buffer.from('a,b'), told)
  }
  return { send, names: attachment.mock.calls }
}

it('names the file of an answer', () => {
  const { send, names } = sending({ most: 3 })
  send()
  expect(names).toEqual([['a.csv']])
})

it('does not name a refusal like a file', () => {
  const { send, names } = sending({ most: 2 })
  expect(send).toThrow('2 bytes')
  expect(names).toEqual([])
})

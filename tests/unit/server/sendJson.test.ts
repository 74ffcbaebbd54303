import { describe, expect, it, jest } from '@jest/globals'
import type { Response } from 'express'
import { sendJson } from '#server/delivery/sendJson.ts'

function response() {
  const send = jest.fn<(bytes: Buffer) => void>()
  const res = { type: () => res, set: () => res, req: { headers: {} }, send } as unknown as Response
  return { res, send }
}

const answer = { title: 'é', details: { cards: 'x'.repeat(40), intro: 'y' }, links: [] }

describe('sendJson', () => {
  it('answers what is as large as an answer may be', () => {
    const { res, send } = response()
    const most = Buffer.byteLength(JSON.stringify(answer))
    sendJson(res, answer, { parameter: 'fields', most })
    expect(String(send.mock.calls[0]?.[0])).toBe(JSON.stringify(answer))
  })

  it('says of what is larger which part to ask for, and how, and answers nothing', () => {
    const { res, send } = response()
    const most = Buffer.byteLength(JSON.stringify(answer)) - 1
    expect(() => sendJson(res, answer, { parameter: 'fields', most })).toThrow(
      expect.objectContaining({
        status: 422,
        data: expect.objectContaining({
          code: 'ANSWER_TOO_LARGE',
          path: 'details.cards',
          parameter: 'fields',
          most,
        }),
      }),
    )
    expect(send).not.toHaveBeenCalled()
  })
})

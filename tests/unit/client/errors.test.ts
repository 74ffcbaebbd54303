import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { createClient } from '#client/createClient.ts'
import { isKindredError, KindredError } from '#client/kindredError.ts'
import { fakeFetch, type FakeAnswer } from '#tests/support/fakeFetch.ts'

const url = 'https://example.org'
const asked = `${url}/api/search?q=a`

function search(answer: FakeAnswer) {
  return createClient({ url, fetch: fakeFetch(answer).fetch }).search('a')
}

describe('what a server refuses', () => {
  it('is an error with all that it says', async () => {
    const data = { path: 'limit', expected: 'a number' }
    const error = { code: 'PARAMETER_INVALID', message: 'No.', path: 'limit', requestId: 'r', data }
    const refused = search({ status: 400, json: { errors: [{ name: error.code, ...error }] } })
    await expect(refused).rejects.toBeInstanceOf(KindredError)
    await expect(refused).rejects.toMatchObject({
      ...error,
      name: 'KindredError',
      status: 400,
      url: asked,
    })
  })

  it('says when to come again', async () => {
    const json = { errors: [{ code: 'NOT_READY', message: 'Not yet.' }] }
    const headers = { 'retry-after': '3', 'x-request-id': 'r' }
    const refused = search(Response.json(json, { status: 503, headers }))
    await expect(refused).rejects.toMatchObject({ retryAfter: 3, requestId: 'r', data: {} })
  })
})

describe('what is no answer of Kindred', () => {
  it.each([
    { body: '<h1>Bad Gateway</h1>', status: 502, type: 'text/html' },
    { body: '<h1>Welcome</h1>', status: 200, type: 'text/html' },
    { body: '{"items":[', status: 200, type: 'application/json' },
    { body: '', status: 200, type: 'application/json' },
    { body: '[]', status: 200, type: 'application/json' },
    { body: 'null', status: 200, type: 'application/json' },
    { body: '{"error":"no"}', status: 500, type: 'application/json' },
    { body: '{"errors":[]}', status: 500, type: 'application/json' },
    { body: '{"errors":["no"]}', status: 500, type: 'application/json' },
  ])('is told by its status and type: $status $body', async ({ body, status, type }) => {
    const response = new Response(body, { status, headers: { 'content-type': type } })
    await expect(search(response)).rejects.toMatchObject({
      code: 'ANSWER_UNREADABLE',
      status,
      message: `${asked} answered ${status} with ${type}, which is no answer of Kindred.`,
    })
  })
})

it('an error names the address that redirects ended at', async () => {
  await withServer(
    ({ url: path }, res) => {
      if (path === '/login')
        res.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Log in</h1>')
      else res.writeHead(302, { Location: '/login' }).end()
    },
    async (origin) => {
      const client = createClient({ url: origin })
      for (const reading of [client.search('a'), client.content('/a')]) {
        const said = { code: 'ANSWER_UNREADABLE', url: `${origin}/login`, status: 200 }
        await expect(reading).rejects.toMatchObject(said)
      }
    },
  )
})

describe('a network that fails', () => {
  it('says why, as far as that is known', async () => {
    const cause = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })
    await expect(search(cause)).rejects.toMatchObject({
      code: 'NETWORK_FAILED',
      message: `${asked} could not be reached: connect ECONNREFUSED`,
      status: undefined,
      cause,
    })
  })

  it('inside an answer is an error of its own', async () => {
    await withServer(
      (_, res) => {
        res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' })
        res.write('{"hits":[', () => res.destroy())
      },
      async (origin) => {
        const reading = createClient({ url: origin }).search('a')
        await expect(reading).rejects.toMatchObject({ code: 'ANSWER_CUT_OFF', status: 200 })
      },
    )
  })
})

describe('a signal', () => {
  it('that was given before ends the request', async () => {
    const signal = AbortSignal.abort()
    const reading = createClient({ url: 'http://127.0.0.1:9' }).search('a', { signal })
    await expect(reading).rejects.toMatchObject({ code: 'ABORTED', cause: signal.reason })
  })

  it('ends the reading of an answer', async () => {
    const stop = new AbortController()
    const reason = new Error('Enough.')
    await withServer(
      (_, res) => void res.writeHead(200).write('{"hits":['),
      async (origin) => {
        const fetch = async (address: string, init: RequestInit) => {
          const response = await globalThis.fetch(address, init)
          stop.abort(reason)
          return response
        }
        const reading = createClient({ url: origin, fetch }).content('/a', { signal: stop.signal })
        await expect(reading).rejects.toMatchObject({ code: 'ABORTED', cause: reason })
      },
    )
  })
})

describe('isKindredError', () => {
  const error = new KindredError({ code: 'GONE', message: 'Gone.', url })

  it('tells errors of the client, and among them by code', () => {
    expect(isKindredError(error)).toBe(true)
    expect(isKindredError(error, 'GONE')).toBe(true)
    expect(isKindredError(error, 'NOT_FOUND')).toBe(false)
    expect(isKindredError(new Error('Gone.'))).toBe(false)
    expect(isKindredError(undefined, 'GONE')).toBe(false)
  })
})

async function withServer(answer: RequestListener, use: (origin: string) => Promise<void>) {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  try {
    await use(`http://127.0.0.1:${port}`)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

import { once } from 'node:events'
import { connect } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { expectNoCanary, type Answer } from './ask.ts'
import type { StartedApp } from './startApp.ts'

type Question = { method?: string; host?: string; headers?: string[] }

/** One answer to a request sent letter by letter: `fetch` tidies addresses and refuses odd methods and hosts. */
export async function askRaw(
  { origin }: StartedApp,
  path: string,
  { method = 'GET', host = 'localhost', headers = [] }: Question = {},
): Promise<Answer> {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  const lines = [`${method} ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...headers]
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  const answer = parsed(await textOf(socket))
  expectNoCanary(answer.text, answer.headers)
  return answer
}

function parsed(answer: string): Answer {
  const end = answer.indexOf('\r\n\r\n')
  const [statusLine = '', ...lines] = answer.slice(0, end).split('\r\n')
  const pairs = lines.map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string])
  const text = answer.slice(end + 4)
  const body = (text ? JSON.parse(text) : {}) as Answer['body']
  return { status: Number(statusLine.split(' ')[1]), headers: new Headers(pairs), text, body }
}

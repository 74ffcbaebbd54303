import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

export type HeldRequest = {
  /** Sends the missing end of the body, and answers the status. */
  finish: () => Promise<number>
  drop: () => void
}

/** A request that the server has begun to read and cannot answer yet: the end of its body is kept back. */
export async function holdRequest(origin: string): Promise<HeldRequest> {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  const body = JSON.stringify({ query: '{ Topics { totalDocs } }' })
  const head = [
    'POST /api/graphql HTTP/1.1',
    `Host: ${hostname}:${port}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    // The server says "100 Continue" when it has taken the request up.
    'Expect: 100-continue',
    'Connection: close',
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  await once(socket, 'data')
  socket.write(body.slice(0, 5))
  socket.on('error', () => undefined) // A server that ends at once resets the connection.
  return {
    async finish() {
      socket.write(body.slice(5))
      const answer = await text(socket)
      return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])
    },
    drop: () => void socket.destroy(),
  }
}

import type { Server } from 'node:http'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'

const statusByCode: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** Limits on slow and endless connections, and JSON for what cannot even be read as HTTP. */
export function limitConnections(server: Server): void {
  server.headersTimeout = 10_000
  server.requestTimeout = 30_000
  // Longer than the idle time of usual proxies, which else meet a connection that is just being closed.
  server.keepAliveTimeout = 65_000
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    socket.end(answerTo(statusByCode[error.code ?? ''] ?? 400))
  })
}

function answerTo(status: number): string {
  const message = 'The request cannot be read as HTTP, or it took too long or was too large.'
  const error = { name: 'HTTP_UNREADABLE', code: 'HTTP_UNREADABLE', message, requestId: null }
  const body = JSON.stringify({ errors: [error] })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  return `${head.join('\r\n')}\r\n\r\n${body}`
}

import type { RequestHandler } from 'express'
import type { Server } from 'node:http'

type Guest = { isDevelopment: boolean; server: Server; port: number; hostname: string }

/** Next, as a guest in our server: it answers the admin's addresses and nothing else. */
export async function adminGuest({
  isDevelopment,
  server,
  port,
  hostname,
}: Guest): Promise<RequestHandler> {
  const { default: next } = await import('next')
  const app = next({ dev: isDevelopment, dir: process.cwd(), httpServer: server, port, hostname })
  await app.prepare()
  const handle = app.getRequestHandler()
  return (req, res, onError) => {
    handle(req, res).catch(onError)
  }
}

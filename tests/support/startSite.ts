import { spawn } from 'node:child_process'
import { following, freePort } from './startServer.ts'

export type Site = { origin: string; stop: () => Promise<number | null> }

/** `npm run example` as people run it, on a port of its own; answers when it says that it listens. */
export async function startSite(kindredUrl: string): Promise<Site> {
  const port = await freePort()
  const env = {
    ...process.env,
    // As from a terminal: what Jest sets for its own processes is not for the site.
    NODE_ENV: 'production' as const,
    NODE_OPTIONS: '',
    SITE_PORT: String(port),
    KINDRED_URL: kindredUrl,
  }
  const child = spawn(process.execPath, ['launch/example.js'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { line, stop } = following(child)
  await line(`It reads Kindred at ${kindredUrl}`)
  return { origin: `http://127.0.0.1:${port}`, stop }
}
